import { answer } from '../platform/messages.ts'
import { connection } from './connection.ts'
import { furtherReading } from './further.ts'

const script = globalThis.grainOfSalt

/** Put beside the script in the page when the shopper looks at its reviews: of the two it alone can ask a shop for anything. Injected twice, it runs once. */
if (script?.isAlive() && !script.canReadMore) {
  script.canReadMore = true
  const page = script.visit.further
  const further = furtherReading({ ...connection, ...page })
  const silence = answer('page', {
    canReadMore: () => further.state(),
    readMore: () => further.start(),
    stopReadingMore: () => further.stop(),
  })
  page.signal.addEventListener('abort', silence)
}
