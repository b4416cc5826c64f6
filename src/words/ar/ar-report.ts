/** What the result says, in Arabic. */
export const arReport = {
  'verdict.few': 'علامات تحذير قليلة',
  'verdict.some': 'بعض علامات التحذير',
  'verdict.many': 'علامات تحذير كثيرة',
  'verdict.first-none': 'نظرة أولى: لا شيء لافت',
  'verdict.first-some':
    'نظرة أولى: {count|zero:لا شيء لافت|one:أمر واحد لافت|two:أمران لافتان|few:# أمور لافتة|many:# أمرًا لافتًا|other:# أمر لافت}',
  'verdict.first-untypical': 'نظرة أولى: غير معتاد',
  'verdict.too-few': 'أقل من أن يقال فيها شيء',
  'verdict.why': 'معرفة السبب',
  'answer.none': 'لم توجد علامات تحذير.',
  'answer.few':
    'لم يوجد سوى {count|zero:# علامة تحذير|one:علامة تحذير واحدة|two:علامتا تحذير|few:# علامات تحذير|many:# علامة تحذير|other:# علامة تحذير}.',
  'answer.some':
    'وُجدت {count|zero:# علامة تحذير|one:علامة تحذير واحدة|two:علامتا تحذير|few:# علامات تحذير|many:# علامة تحذير|other:# علامة تحذير}.',
  'answer.many':
    'وُجدت {count|zero:# علامة تحذير|one:علامة تحذير واحدة|two:علامتا تحذير|few:# علامات تحذير|many:# علامة تحذير|other:# علامة تحذير}.',
  'lead.unusual-sample': 'غير معتاد: متوسط المراجعات المقروءة وعددها {reviews} هو {mean|rating}، ومتوسط كل تقييمات المتجر {store|rating}.',
  'lead.rating-drift':
    'أسوأ في الآونة الأخيرة: المتوسط {mean|rating} في آخر {days|zero:# يوم|one:يوم واحد|two:يومين|few:# أيام|many:# يومًا|other:# يوم}، وكان {rest|rating} قبل ذلك.',
  'first-look.room':
    'لا علامة تحذير في {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}. لو تشابهت النصوص أو ذُكرت مكافآت لظهر ذلك. لكن {read} عدد قليل: فقد تحمل نسبة تصل إلى {share|percent} من كل المراجعات علامات، وبعض المراجعات المدفوعة لا تحمل أي علامة.',
  'too-few.body':
    'يلزم ما لا يقل عن {least|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} لقول شيء عنها مجتمعة.',
  'confidence.low': 'غير مؤكد كثيرًا بعد: قُرئت مراجعات قليلة.',
  'confidence.medium': 'مؤكد إلى حد ما، بحسب عدد ما قُرئ.',
  'confidence.high': 'مؤكد، بحسب عدد ما قُرئ.',
  'basis.part':
    'قُرئت {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} اختارها المتجر، من {total|zero:# تقييم|one:تقييم واحد|two:تقييمين|few:# تقييمات|many:# تقييمًا|other:# تقييم} لديه.',
  'basis.all':
    'قُرئت {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} من {total|zero:# تقييم|one:تقييم واحد|two:تقييمين|few:# تقييمات|many:# تقييمًا|other:# تقييم} في المتجر.',
  'basis.more':
    'قُرئت {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة}، ويعد المتجر {total|zero:# تقييم|one:تقييم واحد|two:تقييمين|few:# تقييمات|many:# تقييمًا|other:# تقييم}.',
  'basis.unknown':
    'قُرئت {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة}، وهي ما تعرضه الصفحة. ولا يذكر المتجر العدد الكلي.',
  'basis.product': 'الحكم هنا على المراجعات لا على المنتج.',

  'rating.title': 'التقييم',
  'rating.shown': '{value|rating} في المتجر',
  'rating.shown-base': 'من {total|zero:# تقييم|one:تقييم واحد|two:تقييمين|few:# تقييمات|many:# تقييمًا|other:# تقييم}',
  'rating.shown-no-base': 'كما يعرضه المتجر',
  'rating.trusted': '{low|rating} إلى {high|rating} موثوق',
  'rating.trusted-narrow': 'نحو {value|rating} موثوق',
  'rating.trusted-base': 'بعد إعادة الحساب، ويعادل {effective|whole} من المراجعات',
  'rating.spread': 'من كل تقييمات المتجر، {five|percent} بخمس نجوم و{one|percent} بنجمة واحدة.',
  'rating.in-read': '{low|rating} إلى {high|rating} هنا',
  'rating.in-read-base':
    'في {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} مقروءة، مع حساب المصادفة',
  'rating.untrusted': 'لم يُعَد حساب تقييم المتجر: يلزم لذلك عشر مراجعات على الأقل.',
  'rating.no-levels': 'لم يُعَد حساب تقييم المتجر: لا يعرض المتجر كيف تتوزع تقييماته.',
  'rating.read': 'متوسط المراجعات المقروءة وعددها {read} هو {value|rating} (من {low|rating} إلى {high|rating} مع حساب المصادفة).',
  'rating.levels': 'كل درجات النجوم الخمس',
  'rating.level': '{stars|zero:# نجمة|one:نجمة واحدة|two:نجمتان|few:# نجوم|many:# نجمة|other:# نجمة}',
  'rating.column-stars': 'النجوم',
  'rating.column-shown': 'المتجر',
  'rating.column-trusted': 'بعد إعادة الحساب',
  'rating.share': '{share|percent}',

  'opinions.title': 'ما يقوله الناس',
  'opinions.pros': 'المدح',
  'opinions.cons': 'الشكاوى',
  'opinions.divided': 'آراء منقسمة',
  'opinions.others': 'ما يقوله الناس أيضًا',
  'opinions.no-pros': 'لا شيء يُمدح في أكثر من مراجعة من المراجعات المقروءة وعددها {read}.',
  'opinions.no-cons': 'لا شكوى متكررة في المراجعات المقروءة وعددها {read}.',
  'opinions.none-readable': 'لا توجد بين المراجعات وعددها {read} مراجعة بلغة يمكن البحث فيها بعد عن المدح والشكاوى.',
  'opinions.on-trial':
    'في {onTrial} من أصل {mined} تُقرأ عبارات المدح والشكوى على سبيل التجربة: ولم يتحقق من جودة ذلك بلغتها حتى الآن أحد غيرنا.',
  'opinions.partly-readable':
    'المدح والشكاوى من {mined} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}، والباقي بلغات غير معروفة هنا بعد.',
  'opinion.count': '{count} من {read}',
  'opinion.divided-count': '{praise} مع، {blame} ضد، من {read}',
  'opinion.praise': 'المدح: {count} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}',
  'opinion.blame': 'الشكاوى: {count} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}',
  'before.con':
    'قبل الشراء: {aspect}، شكاوى في {count} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}.',
  'before.divided':
    'قبل الشراء: {aspect}، آراء منقسمة، {praise} مع و{blame} ضد، من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}.',

  'evidence.title': 'علامات التحذير',
  'evidence.title-first': 'ما لفت النظر',
  'evidence.reassuring': 'ما يشهد لهذه المراجعات',
  'evidence.notes': 'تحسن معرفته',
  'evidence.notes-body': 'هذه ليست علامات تحذير ولا وزن لها.',
  'evidence.more': '{count|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} أخرى في الصفحة.',

  'review.stars': '{stars} من خمس نجوم',
  'review.date': '{day|date}',
  'review.show': 'العرض في الصفحة',
  'review.no-words': 'بلا كلام، نجوم فقط.',

  'voices.title': 'الأجدر بالقراءة أولًا',
  'voice.pro': 'مع',
  'voice.con': 'ضد',

  'unchecked.title': 'لم يُفحص',
  'unchecked.seller': 'البائع',
  'unchecked.history': 'ما كتبه الأشخاص أنفسهم في مكان آخر',
  'unchecked.deleted': 'المراجعات المحذوفة',
  'unchecked.hidden': 'المراجعات التي لا تعرضها هذه الصفحة',
} as const
