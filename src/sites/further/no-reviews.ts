import type { FurtherEnd } from '../../core/further.ts'
import { parseHtml } from './read-reply.ts'

/** Why a reply without reviews holds none: the shop wants to see a person or an account, or it cannot be told. */
export function whyNoReviews(body: string): FurtherEnd {
  if (!/^\s*</u.test(body)) return /"[^"]{0,200}captcha/iu.test(body.slice(0, MAX_LOOKED_AT)) ? 'captcha' : 'unreadable'
  const page = parseHtml(body.slice(0, MAX_LOOKED_AT))
  if (page.querySelector(CAPTCHA) !== null || CAPTCHA_TITLE.test(page.title)) return 'captcha'
  return page.querySelector(SIGN_IN) === null ? 'unreadable' : 'sign-in'
}

const MAX_LOOKED_AT = 500_000

/** What the usual guards of shops put into their pages: reCAPTCHA, hCaptcha, HUMAN (PerimeterX), DataDome, Cloudflare, Amazon WAF, Akamai. */
const CAPTCHA =
  '[class*="captcha" i], [id*="captcha" i], [src*="captcha" i], form[action*="captcha" i], [src*="challenges.cloudflare.com"], ' +
  '#challenge-form, #challenge-running, [src*="px-cloud.net"], [src*="perimeterx" i], #sec-if-cpt-container'
const CAPTCHA_TITLE = /robot|human|just a moment|attention required|access denied|security check|verify/iu
const SIGN_IN = 'input[type="password" i], form[action*="signin" i], form[action*="sign-in" i], form[action*="login" i]'
