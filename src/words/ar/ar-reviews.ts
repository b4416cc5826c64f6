/** What stands at single reviews, in lists of them and over time, in Arabic. */
export const arReviews = {
  'reviews.all': 'كل المراجعات ({count})',
  'reviews.more': 'عرض {count} أخرى',
  'reviews.count': '{count}',

  'rating.levels-hint': 'يُفتح السطر لقراءة مراجعاته.',
  'rating.column-read': 'المقروء',
  'rating.none-at-level': 'لا شيء من المراجعات المقروءة.',

  'time.title': 'مع مرور الوقت',
  'time.by-month': 'المراجعات بحسب الشهر، من {from|month} إلى {to|month}. أكثرها في شهر واحد: {most}.',
  'time.by-year': 'المراجعات بحسب السنة، من {from} إلى {to}. أكثرها في سنة واحدة: {most}.',
  'time.burst':
    'كثيرة دفعة واحدة: {reviews|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} من {from|date} إلى {to|date}.',
  'time.earlier': '{count|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} قبل ذلك.',
  'time.undated': '{count|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} بلا تاريخ.',
  'time.figures': 'بالأرقام',
  'time.month': '{month|month}',
  'time.column-period': 'متى',
  'time.column-reviews': 'المراجعات',
  'time.column-mean': 'النجوم',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'كثيرة دفعة واحدة',
} as const
