/** The question box and what it says, in Arabic. */
export const arAsk = {
  'ask.title': 'سؤال المراجعات',
  'ask.example': 'هل تنظيفه سهل؟',
  'ask.go': 'سؤال',
  'ask.looking': 'جارٍ البحث في المراجعات',
  'ask.found':
    'ورد ذلك في {count} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}: {praise} مع، {blame} ضد.',
  'ask.mentioned':
    'ورد ذلك في {count} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}.',
  'ask.nothing':
    '{read|zero:لم تُقرأ أي مراجعة.|one:المراجعة الوحيدة المقروءة لا تقول شيئًا عن ذلك.|two:لا تقول أي من المراجعتين المقروءتين شيئًا عن ذلك.|few:لا تقول أي من المراجعات المقروءة، وهي #، شيئًا عن ذلك.|many:لا تقول أي من المراجعات المقروءة، وهي #، شيئًا عن ذلك.|other:لا تقول أي من المراجعات المقروءة، وهي #، شيئًا عن ذلك.}',
  'ask.more': 'عرض {count} أخرى',
} as const
