/** What the first page says, once, after the extension was installed, in Arabic. */
export const arWelcome = {
  'welcome.title': 'تعمل الآن: تُفتح على أي منتج',
  'welcome.how': 'يُضغط زرها بجانب شريط العنوان عند عرض منتج. وفي الهاتف يوجد في قائمة المتصفح ضمن الإضافات.',
  'welcome.privacy': 'تُقرأ المراجعات على هذا الجهاز وحده: لا يُرسل شيء، وما قُرئ يزول عند إغلاق المتصفح.',
  'welcome.shops': 'عند الرغبة: علامة على الأيقونة تلقائيًا',
  'welcome.shops-body': 'في المتاجر المشغّلة تبيّن الأيقونة تلقائيًا إن وُجدت علامات تحذير. ويسأل المتصفح مرة واحدة عن كل متجر.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'يمكن ترك كل هذا كما هو. لا يُقرأ شيء من غير طلب.',
} as const
