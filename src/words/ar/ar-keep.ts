/** What the result says of the shortlist and of a code that was scanned, in Arabic. */
export const arKeep = {
  'keep.do': 'حفظ',
  'keep.anew': 'حفظ الوضع الحالي',
  'keep.done': 'حُفظ في القائمة.',
  'keep.full': 'القائمة ممتلئة، فهي تتسع لعدد {most} من المنتجات. يلزم حذف منتج أولًا.',
  'keep.private': 'لا يُحفظ شيء من نافذة خاصة.',
  'keep.shortlist': 'قائمة المختارات',
  'keep.since': 'في القائمة منذ {day|date}.',
  'keep.rating': 'كان التقييم {was|rating} وأصبح {now|rating}.',
  'keep.gone': 'اختفى على الأقل {count|zero:# تقييم|one:تقييم واحد|two:تقييمان|few:# تقييمات|many:# تقييمًا|other:# تقييم}.',
  'keep.more': 'زاد منذ ذلك الحين {count|zero:# تقييم|one:تقييم واحد|two:تقييمان|few:# تقييمات|many:# تقييمًا|other:# تقييم}.',
  'keep.item-same': 'هذا هو المنتج الممسوح.',
  'keep.item-other': 'ليس الرمز نفسه: الرمز الممسوح هو {code}.',
} as const
