/** What the first page says, once, after the extension was installed, in English. */
export const enWelcome = {
  'welcome.title': 'It works now: open it on any product',
  'welcome.how':
    'Press its button beside the address bar while a product is in front of you. On a phone it is in the browser’s menu, under extensions.',
  'welcome.privacy': 'Reviews are read on this device alone: nothing is sent anywhere, and what was read is gone when the browser closes.',
  'welcome.shops': 'If you like: the badge by itself',
  'welcome.shops-body':
    'In the shops that you switch on, the button shows by itself how much salt to take. The browser asks you once for each.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'You can leave all of this as it is. Nothing is read before you ask for it.',
} as const
