import { arAsk } from './ar-ask.ts'
import { arAspects } from './ar-aspects.ts'
import { arFurther } from './ar-further.ts'
import { arNotes } from './ar-notes.ts'
import { arKeep } from './ar-keep.ts'
import { arOptions } from './ar-options.ts'
import { arReport } from './ar-report.ts'
import { arReviews } from './ar-reviews.ts'
import { arShare } from './ar-share.ts'
import { arSignals } from './ar-signals.ts'
import { arWelcome } from './ar-welcome.ts'
import { arWhatIf } from './ar-what-if.ts'

/** The sentences of the interface in Arabic. */
export const ar = {
  name: 'Grain of Salt',

  'reading.title': 'جارٍ قراءة مراجعات هذه الصفحة',
  'no-access.title': 'لا يمكن قراءة هذه الصفحة',
  'no-access.body': 'لا تسمح المتصفحات للإضافات بدخول صفحاتها الخاصة. يمكن فتح منتج في أي متجر.',
  'not-granted.title': 'اضغط الزر في هذه الصفحة',
  'not-granted.body': 'لم يُسمح للإضافة بعد بقراءة هذه الصفحة. بضغطة واحدة على زرها في شريط الأدوات تُقرأ الصفحة وتظهر النتيجة هنا.',
  'tab-gone.title': 'أُغلقت تلك الصفحة',
  'tab-gone.body': 'لم تعد علامة تبويب المنتج موجودة. يلزم فتح المنتج من جديد، ثم هذه النافذة.',
  'no-product.title': 'لا منتج في هذه الصفحة',
  'no-product.body': 'عند فتح منتج تُقرأ مراجعاته هنا.',
  'site-off.title': 'متوقف على {site}',
  'site-off.body': 'هذا الموقع متوقف، لذلك لم تُمس الصفحة.',
  'site-off.on': 'قراءة هذا الموقع من جديد',
  'paused.title': 'متوقف مؤقتًا',
  'paused.until': 'كل شيء متوقف حتى {time|time}. لم تُمس هذه الصفحة.',
  'paused.open': 'كل شيء متوقف. لم تُمس هذه الصفحة.',
  'paused.read': 'قراءة هذه الصفحة',
  'paused.resume': 'التشغيل من جديد',
  'no-reviews.title': 'لا مراجعات في هذه الصفحة',
  'no-reviews.body': 'تعرض الصفحة هذا المنتج، لكن بلا أي مراجعة له.',
  'waiting.title': 'التمرير إلى المراجعات',
  'waiting.body': 'تُحمّل هذه الصفحة مراجعاتها متأخرة. يكفي التمرير إليها في الصفحة، فتظهر النتيجة هنا من تلقاء نفسها.',
  'unreadable.title': 'تعذرت قراءة المراجعات',
  'unreadable.body': 'يعرض {site} مراجعات هنا، لكن بشكل غير معروف بعد. ولا يُخمَّن شيء بدلًا منها.',
  'failed.title': 'تعطل شيء هنا',
  'failed.body': 'الخلل في هذه الإضافة لا في المتجر. يلزم تحميل الصفحة من جديد ثم فتح هذه النافذة. اسم الخطأ: {error}.',
  'state.store-rating':
    'يعرض المتجر {value|rating} من {total|zero:# تقييم|one:تقييم واحد|two:تقييمين|few:# تقييمات|many:# تقييمًا|other:# تقييم}.',

  'switch.title': 'على {site}',
  'switch.off': 'عدم قراءة هذا الموقع أبدًا',
  'switch.ask': 'القراءة عند فتح هذه النافذة',
  'switch.quiet': 'القراءة تلقائيًا والعرض على الأيقونة',
  'switch.annotated': 'القراءة تلقائيًا مع ملاحظات عند المراجعات',
  'note.refused': 'لم يحصل المتصفح على الإذن، فلم يتغير شيء في {site}.',
  'note.not-on-page': 'لم تعد هذه المراجعة في الصفحة.',
  'note.grown':
    'تغيرت الصفحة، وقُرئت {count|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة} إضافية.',
  'note.changed': 'تغيرت الصفحة وقُرئت من جديد.',
  'link.beside': 'إبقاؤها مفتوحة بجانب الصفحة',
  'link.tab': 'الفتح في علامة تبويب',
  'link.scan': 'مسح رمز شريطي',
  'link.options': 'كل المواقع وما يُحفظ',

  ...arReport,
  ...arReviews,
  ...arAsk,
  ...arWhatIf,
  ...arShare,
  ...arFurther,
  ...arSignals,
  ...arNotes,
  ...arAspects,
  ...arOptions,
  ...arKeep,
  ...arWelcome,
} as const
