/** What the page of sites and data says, in English. */
export const enOptions = {
  'options.title': 'Sites and what is kept',
  'options.intro': 'On every site that is not listed here, a page is read when you open the popup on it, and at no other time.',
  'options.sites': 'Sites',
  'options.no-sites': 'No site is switched off or reads by itself.',
  'options.not-granted': 'The browser has not given permission for this site, so it is read only when you open the popup.',
  'options.add': 'Add a site',
  'options.add-site': 'Address of the site',
  'options.add-example': 'For instance shop.example',
  'options.add-off': 'Never read it',
  'options.add-quiet': 'Read it by itself',
  'options.not-a-site': 'That is not the address of a site. It looks like this: shop.example',
  'options.switched-off': '{site} is never read from now on.',
  'options.switched-ask': '{site} is read when you open the popup.',
  'options.switched-quiet': '{site} is read by itself from now on.',
  'options.refused': 'The browser was not given permission, so nothing changed for {site}.',

  'options.kept': 'What is kept',
  'options.kept-reviews':
    'Reviews that were read stay in the computer’s memory, so that reviews opened on several pages of a product can be judged together. They are gone when the browser closes.',
  'options.kept-settings': 'The list of sites above is kept on disk. Nothing else is.',
  'options.kept-private': 'From private windows nothing is kept at all.',
  'options.kept-sent': 'Nothing is ever sent anywhere. Names of reviewers are not read.',
  'options.forget': 'Forget what was read',
  'options.forgotten': 'What was read is forgotten.',
  'options.reset': 'Reset all sites',
  'options.reset-sure': 'This forgets every site that you switched off or let read by itself.',
  'options.reset-yes': 'Reset them',
  'options.reset-no': 'Keep them',
  'options.reset-done': 'All sites are as they were at first.',

  'options.permissions': 'Why these permissions',
  'options.permission-active-tab': 'Active tab: to read the page on which you open the popup, and only then.',
  'options.permission-scripting': 'Scripting: to put the reader into that page.',
  'options.permission-storage': 'Storage: to keep the list of sites, and what was read until the browser closes.',
  'options.permission-sites':
    'Access to a site: only for sites that you let read by themselves, asked for at that moment, given back when you switch it off.',
} as const
