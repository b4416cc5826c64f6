/** One sentence a signal, in Arabic, with the numbers that the signal measured. */
export const arSignals = {
  'signal.near-copies':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} تشترك في نص مع مراجعة أخرى: في المتوسط {shared|hundredths} من الكلمات.',
  'signal.repeated-phrases':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} فيها الكلمات نفسها، وعددها {words}: «{phrase}».',
  'signal.template-openings':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} تبدأ بالكلمات نفسها: «{phrase}».',
  'signal.burst':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} مؤرخة جاءت خلال {days|zero:# يوم|one:يوم واحد|two:يومين|few:# أيام|many:# يومًا|other:# يوم}، من {from|date} إلى {to|date}. متوسطها {mean|rating}، ومتوسط غيرها {rest|rating}. و{five} منها بخمس نجوم.',
  'signal.group-gap':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} جاءت من بلد واحد ({group|country}) ومتوسطها {mean|rating}، ومتوسط غيرها {rest|rating}.',
  'signal.group-gap.unverified':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} بلا علامة شراء من المتجر ومتوسطها {mean|rating}، ومتوسط غيرها {rest|rating}.',
  'signal.disclosed-incentive':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} تذكر أن كاتبها نال مكافأة عليها.',
  'signal.offered-reward':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} تذكر عرض مكافأة على مراجعة جيدة أو على حذف مراجعة سيئة.',
  'signal.vine':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} من برنامج المتجر لتجربة المنتجات، وهو يقدمها مجانًا.',
  'signal.rating-contradicts-text':
    'في {reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} لا توافق النجوم الكلام.',
  'signal.other-product':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} تتحدث عن شيء آخر ({topic}) ولا تذكر ما تتحدث عنه {own} غيرها ({home}).',
  'signal.merged-variants':
    '{variant}: المتوسط {mean|rating} في {reviews|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}، مقابل {rest|rating} للأنواع الأخرى.',
  'signal.unusual-sample':
    'متوسط المراجعات المقروءة وعددها {reviews} هو {mean|rating}، ومتوسط كل تقييمات المتجر {store|rating}. ما يظهر هنا غير معتاد.',
  'signal.histogram-shape': '{five|hundredths} من تقييمات المتجر وعددها {ratings} بخمس نجوم.',
  'signal.rating-drift':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} كُتبت في آخر {days|zero:# يوم|one:يوم واحد|two:يومين|few:# أيام|many:# يومًا|other:# يوم} ومتوسطها {mean|rating}، ومتوسط ما قبلها {rest|rating}.',
  'signal.generated-text':
    '{reviews} من أصل {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة} فيها كلمات تركها برنامج لكتابة النصوص.',
  'evidence.unnamed': '{reviews|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} لافتة للنظر.',

  'topic.electronics': 'إلكترونيات',
  'topic.care': 'العناية بالجسم',
  'topic.wear': 'ملابس وأحذية',
  'topic.food': 'طعام وشراب',
  'topic.kitchen': 'المطبخ والمنزل',
  'topic.reading': 'كتب',
  'topic.film': 'أفلام',
  'topic.play': 'ألعاب',
  'topic.work': 'أدوات وحديقة',
  'topic.pets': 'حيوانات أليفة',
  'topic.baby': 'رُضّع',
  'topic.health': 'صحة',
  'topic.travel': 'سفر',
  'topic.title': 'ما يذكره العنوان',
} as const
