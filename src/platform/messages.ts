import browser from 'webextension-polyfill'
import type { Runtime } from 'webextension-polyfill'

import type { Choice } from '../core/choose.ts'
import type { Further } from '../core/further.ts'
import type { Listing } from '../core/listing.ts'
import type { Notes } from '../core/notes.ts'
import type { Answer } from '../core/opinions/ask-reviews.ts'
import type { Reading } from '../core/reading.ts'
import type { ReviewId } from '../core/report.ts'
import type { WhatIf } from '../core/what-if.ts'
import type { SiteState } from './settings.ts'

/** What the script in a page answers to our own pages and the background. */
export interface PageCalls {
  /** Reads the page now and watches it from then on. */
  readPage: () => Reading
  /** Scrolls to a review and marks it for a moment; false where it is no longer on the page. */
  showReview: (review: ReviewId) => boolean
  /** Whether this page has a way to more reviews than it shows, and how far it has come; answered by a script of its own, as the next two are. */
  canReadMore: () => Further
  /** Asks the shop for more reviews, within bounds, until it ends or is stopped; what comes is in the next reading. */
  readMore: () => Further
  stopReadingMore: () => void
  /** Draws notes at the rating and the reviews, in place of those that are there; answered by a script of its own. */
  annotate: (notes: Notes) => void
  /** The shopper may have switched this site: asks how, and falls silent where it is off. */
  settingsChanged: () => void
  /** Falls silent and leaves no trace. */
  stop: () => void
}

/** A judgement, of what, and as chosen how. */
export interface Judged extends WhatIf {
  readonly listing: Listing
  readonly choice: Choice
}

/** What the background answers to our own pages. */
export interface ViewCalls {
  /** Has the background ready, with what reviews in a language (BCP 47 primary subtag) need, by the time that a page has been read. */
  wake: (language: string) => void
  /**
   * Adds what was read to what is known of the product and judges it, as the shopper chooses or, where the choice is `null`, chose before;
   * from a private window nothing is kept.
   */
  judge: (read: { readonly tab: number; readonly listing: Listing; readonly choice: Choice | null }) => Judged
  /** Finds the sentences of a listing's reviews that come closest to a question; nothing is kept of it. */
  askReviews: (asked: { readonly listing: Listing; readonly question: string }) => Answer
  /** Follows a change of settings or permissions: scripts, open pages, badges. */
  reconcile: () => void
}

/** What the background answers to the script in a page of a site that is switched on. */
export interface VisitCalls {
  /** How this site is switched; only where it is `quiet` or `annotated` its pages are read by themselves. */
  siteState: () => SiteState
  /** Puts beside the script what reads review cards that nobody described; false where the page may not be read. */
  bringCards: () => boolean
  /** A page was read by itself, or has changed. */
  pageRead: (reading: Reading) => void
  /** The shopper has closed the notes on this page; the third time on a site it is for good. It can only lessen what is done there. */
  notesClosed: () => void
}

/** What our own pages hear from the script in a page. */
export interface Notices {
  /** The page shows other reviews than when it was last read. */
  pageChanged: () => void
  /** Reading more has come further or has ended. */
  furtherRead: (further: Further) => void
}

/** What one page of ours, or the background, tells the others. */
export interface PeerCalls {
  /** The shopper has let the page of this tab be read. */
  mayBeRead: (tab: number) => void
}

interface Directory {
  page: PageCalls
  view: ViewCalls
  visit: VisitCalls
  notice: Notices
  peer: PeerCalls
}
type Side = keyof Directory
type Call<S extends Side, Name extends keyof Directory[S]> = Extract<Directory[S][Name], (argument: never) => unknown>
type Given<S extends Side, Name extends keyof Directory[S]> = Parameters<Call<S, Name>>
type Reply<S extends Side, Name extends keyof Directory[S]> = ReturnType<Call<S, Name>>
type Handlers<S extends Side> = {
  readonly [Name in keyof Directory[S]]: (
    ...given: [...Given<S, Name>, sender: Runtime.MessageSender]
  ) => Reply<S, Name> | Promise<Reply<S, Name>>
}

interface Envelope {
  readonly side: Side
  readonly call: string
  readonly given: readonly unknown[]
}

/** Asks the background, once more where it ended before it answered: every call may be made twice. Rejects with the background's error. */
export function ask<S extends 'view' | 'visit', Name extends string & keyof Directory[S]>(
  side: S,
  call: Name,
  ...given: Given<S, Name>
): Promise<Reply<S, Name>> {
  const envelope: Envelope = { side, call, given }
  const send = () => browser.runtime.sendMessage(envelope) as Promise<Reply<S, Name>>
  return send().catch(send)
}

/** Tells our own pages something; nobody need listen. */
export async function tell<Name extends keyof Notices>(notice: Name, ...given: Given<'notice', Name>): Promise<void> {
  const envelope: Envelope = { side: 'notice', call: notice, given }
  // Rejects when no page of ours is open, which is the usual case.
  await browser.runtime.sendMessage(envelope).catch(() => undefined)
}

/** Tells the other pages of ours something; nobody need listen. */
export async function tellPeers<Name extends keyof PeerCalls>(call: Name, ...given: Given<'peer', Name>): Promise<void> {
  const envelope: Envelope = { side: 'peer', call, given }
  await browser.runtime.sendMessage(envelope).catch(() => undefined)
}

/** Asks the script in a tab; rejects where there is none. */
export function askPage<Name extends keyof PageCalls>(
  tab: number,
  call: Name,
  ...given: Given<'page', Name>
): Promise<Reply<'page', Name>> {
  const envelope: Envelope = { side: 'page', call, given }
  return browser.tabs.sendMessage(tab, envelope, { frameId: 0 }) as Promise<Reply<'page', Name>>
}

/** False in a script that an update or a removal of the extension has left behind. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined
}

/**
 * Answers the calls of one side, from senders that the browser proves to be who they must be:
 * `visit` and `notice` come from our script in a tab, all others from our own pages or the background.
 * Not `async`: what is not its own is left to others at once. Gives back what takes the listener off again.
 */
export function answer<S extends Side, Name extends keyof Directory[S]>(side: S, handlers: Pick<Handlers<S>, Name>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || message.side !== side || !isProven(side, sender)) return undefined
    if (!Object.hasOwn(handlers, message.call)) return undefined
    const handler = handlers[message.call as Name] as (...given: unknown[]) => unknown
    return new Promise((resolve) => resolve(handler(...message.given, sender)))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'side' in message &&
    'call' in message &&
    'given' in message &&
    Array.isArray(message.given)
  )
}

function isProven(side: Side, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false
  const fromOurPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? sender.tab === undefined
  return side === 'visit' || side === 'notice' ? !fromOurPage && sender.tab !== undefined : fromOurPage
}
