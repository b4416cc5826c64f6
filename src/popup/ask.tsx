import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import type { Answer, AnswerQuote } from '../core/opinions/ask-reviews.ts'
import type { Say } from '../words/say.ts'
import { ReviewFoot } from './review-card.tsx'
import type { Shared } from './shared.ts'
import type { Asked } from './view.ts'

interface Props extends Shared {
  readonly asked: Asked | null
}

/** A question in the shopper's own words, and the sentences of the reviews that come closest to it; whether they answer it is not claimed. */
export function Ask({ asked, ...shared }: Props): JSX.Element {
  const { act, say } = shared
  return (
    <section class="part ask" aria-labelledby="ask">
      <h2 class="heading">
        <label id="ask" for="question">
          {say('ask.title')}
        </label>
      </h2>
      <form
        role="search"
        aria-labelledby="ask"
        onSubmit={(event) => {
          event.preventDefault()
          act.ask(questionIn(event.currentTarget))
        }}
      >
        <input
          id="question"
          name="question"
          type="search"
          maxLength={LONGEST_QUESTION}
          placeholder={say('ask.example')}
          autocomplete="off"
          enterkeyhint="search"
          dir="auto"
        />
        <button type="submit" class="button">
          {say('ask.go')}
        </button>
      </form>
      <p class="answered" aria-live="polite">
        {asked && sayAnswer(say, asked)}
      </p>
      {asked?.answered?.answer.kind === 'found' && <Quotes key={asked.question} quotes={asked.answered.answer.quotes} {...shared} />}
    </section>
  )
}

/** What is asked of reviews fits into a line or two (UTF-16 code units). */
const LONGEST_QUESTION = 200
/** So many sentences are shown at first. */
const FIRST = 3

function questionIn(form: HTMLFormElement): string {
  const question = new FormData(form).get('question')
  return typeof question === 'string' ? question : ''
}

function sayAnswer(say: Say, { answered }: Asked): string {
  if (answered === null) return say('ask.looking')
  const { answer, read } = answered
  if (answer.kind === 'nothing') return say('ask.nothing', { read })
  const count = answer.mentionedBy.length
  const [praise, blame] = [answer.praisedBy.length, answer.blamedBy.length]
  return praise + blame === 0 ? say('ask.mentioned', { count, read }) : say('ask.found', { count, read, praise, blame })
}

function Quotes({ quotes, ...shared }: Shared & { readonly quotes: Extract<Answer, { kind: 'found' }>['quotes'] }): JSX.Element {
  const { say } = shared
  const [shown, setShown] = useState(FIRST)
  return (
    <>
      {quotes.slice(0, shown).map((quote) => (
        <Quoted key={quote.review} quote={quote} {...shared} />
      ))}
      {quotes.length > shown && (
        <button type="button" class="button" onClick={() => setShown(quotes.length)}>
          {say('ask.more', { count: quotes.length - shown })}
        </button>
      )}
    </>
  )
}

const SIDES = { pro: 'voice.pro', con: 'voice.con' } as const

function Quoted({ quote, reviews, act, say }: Shared & { readonly quote: AnswerQuote }): JSX.Element {
  const review = reviews.get(quote.review)
  return (
    <figure class="review">
      <blockquote dir="auto" lang={review?.language ?? undefined}>
        {quote.text}
      </blockquote>
      {quote.side !== null && <p class={`side-of-answer ${quote.side}`}>{say(SIDES[quote.side])}</p>}
      <ReviewFoot id={quote.review} review={review} act={act} say={say} />
    </figure>
  )
}
