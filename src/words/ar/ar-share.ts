/** What the summary says when it is copied or read aloud, and what can be done with it, in Arabic. */
export const arShare = {
  'share.title': 'للاحتفاظ بها',
  'share.listen': 'استماع',
  'share.pause': 'إيقاف مؤقت',
  'share.resume': 'متابعة',
  'share.stop': 'إيقاف',
  'share.copy': 'نسخ النص',
  'share.copy-link': 'نسخ الرابط',
  'note.copied': 'تم النسخ.',
  'note.not-copied': 'لم يسمح المتصفح بالنسخ.',

  'summary.of': '{title}، على {site}',
  'summary.trusted': 'بعد إعادة الحساب: {low|rating} إلى {high|rating}، ويعادل {effective|whole} من المراجعات.',
  'summary.opinion': '{aspect} ({count} من {read})',
  'summary.pros': 'المدح: {opinions|list}.',
  'summary.cons': 'الشكاوى: {opinions|list}.',
} as const
