/** How a site is switched: not even when the popup is opened; when the popup is opened (the default); by itself, with the badge. */
export type SiteState = 'off' | 'ask' | 'quiet'
