import type { AspectWord, Language } from '../language.ts'
import type { PolarityModel } from '../model/polarity-model.ts'
import { type PhraseTable, phraseTable } from '../phrases.ts'
import { ASPECTS } from './aspects.ts'
import { IDIOMS } from './idioms.ts'
import { OPINION_PHRASES } from './opinion-phrases.ts'
import { OPINION_WORDS } from './opinion-words.ts'
import { stem } from './stem.ts'

/** What opinion mining knows of English, put together when it is first asked for; `model` is what training made of it. */
export function english(model: PolarityModel | null): Language {
  words ??= make()
  return { ...words, model }
}

let words: Language | null = null

// An aspect word that judges by itself weighs as a clear opinion word: between "good" (2) and "great" (3).
const OWN_VALUE = 2

const list = (text: string): readonly string[] => text.split(/,\s*/u).filter((word) => word !== '')
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

function make(): Language {
  return {
    code: 'en',
    stem,
    aspects: aspects(),
    opinions: opinions(),
    negators: set(
      'not no never nothing nobody none neither nor without hardly barely scarcely rarely seldom cannot cant dont doesnt didnt isnt wasnt wont wouldnt couldnt havent hasnt arent aint lacks lack lacked lacking zero least',
    ),
    negatingEnd: "n't",
    carriers: set('with of about getting keeping finding'),
    degrees: degrees(),
    contrasts: set('but however although though yet except whereas despite nevertheless nonetheless unfortunately sadly otherwise while'),
    joints: set('and so because since which plus as or cause cuz'),
    subjects: set(
      "i i'm i've i'll i'd it it's its it'll they they're we we've you you'll he she the this these that those there there's my our your his her everything nothing no not also even very has have had is was are were can can't will won't does doesn't did didn't a an for",
    ),
    unreal: unreal(),
    danglers: set(
      "it it's its it'll they they're them that that's which who this these those he she his her their than then so because since as and or but also to of with when where while after before until if though although however plus the rest another one ones not nor even both either such same other only at by from into onto off up down out in is was were are be been had has have does did which's whose for",
    ),
    stopWords: stopWords(),
    pointers: set('this these'),
    partSigns: set('the its'),
    ownSigns: set('my our your his her'),
    model: null,
  }
}

function aspects(): PhraseTable<AspectWord> {
  const table = phraseTable<AspectWord>(stem)
  for (const phrase of list(IDIOMS)) table.add(phrase, { aspect: null, value: 0 })
  for (const [aspect, entry] of Object.entries(ASPECTS)) {
    for (const phrase of list(entry.names)) table.add(phrase, { aspect, value: 0 })
    for (const phrase of list(entry.good ?? '')) table.add(phrase, { aspect, value: OWN_VALUE })
    for (const phrase of list(entry.bad ?? '')) table.add(phrase, { aspect, value: -OWN_VALUE })
  }
  return table
}

function opinions(): PhraseTable<number> {
  const table = phraseTable<number>(stem)
  for (const [value, words] of Object.entries(OPINION_WORDS)) {
    for (const word of words.split(' ')) table.add(word.replaceAll('_', ' '), Number(value))
  }
  for (const [value, phrases] of Object.entries(OPINION_PHRASES)) {
    for (const phrase of list(phrases)) table.add(phrase, Number(value))
  }
  return table
}

function degrees(): ReadonlyMap<string, number> {
  const strong = 'very really so extremely super incredibly absolutely highly totally completely most exceptionally insanely amazingly'
  const weak = 'slightly somewhat bit little fairly kinda rather almost tad mildly moderately'
  return new Map([...strong.split(' ').map((word) => [word, 1.4] as const), ...weak.split(' ').map((word) => [word, 0.6] as const)])
}

/** What is wished, supposed, asked for or said of something else: "rest" silences what follows in the sentence, "clause" the whole clause, "near" the next few words. */
function unreal(): PhraseTable<'rest' | 'clause' | 'near'> {
  const table = phraseTable<'rest' | 'clause' | 'near'>(stem)
  const rest =
    'i wish, wish it, wish they, wish the, wish there, if only, would have been, would be nice, would have liked, would be better, should have been, could have been, supposed to be, i was hoping, was hoping, were hoping, hoping for, i hope, we hope, hopefully, looking for, was looking, were looking, i was expecting, was expecting, in search of, claims to, claim to, claimed to, they say, they said, people say, reviews say, reviewers, other reviews, other reviewers, some people, in case, so that, to see if, not sure if, wondering if, let you know, will update, if i could, if you want, if you need, if you are, if you have, if it, if they, if the, if your, if i, hope, hoping, trouble finding, hard time finding, hard to find, difficult to find, can get cheaper, can get better, could get, can find better, better elsewhere, unless, only thing i can, only thing that'
  const clause =
    "my old, my previous, my last, my first, my other, old one, old ones, previous one, last pair, my husband's old, other brand, other brands, the other ones, other headphones, other products, compared to, instead of, i used to, used to have, i needed, i need, we needed, needed a, need a, wanted a, i wanted, we wanted, expected, i thought, thought it would, thought they would, i have tried, i've tried, tried other, have owned, i've owned, bought this to, upgrade from, replacing my, to replace, competitor, competitors"
  const near =
    "don't use, don't use the, do not use the, haven't used, have not used, haven't tried, have not tried, never used, not tried, want, wants, need, needs, in order to, supposed to, should be, would be, could be, might be, may be, must be, instead of, rather than, used to, designed to, meant to"
  for (const phrase of list(rest)) table.add(phrase, 'rest')
  for (const phrase of list(clause)) table.add(phrase, 'clause')
  for (const phrase of list(near)) table.add(phrase, 'near')
  return table
}

function stopWords(): ReadonlySet<string> {
  return new Set(
    "sun moon sky air ground road street garage garden yard backyard toilet shower sink bath tub fridge freezer oven stove kitchen hole holes wall ceiling dog dogs cat cats puppy pet animal baby babies toddler child children grandson granddaughter grandkids grandmother niece nephew cousin aunt uncle neighbor coworker boss mechanic doctor teacher student clothes dishes hair body leg legs arm arms neck shoulders waist nose mouth teeth stomach ass bottle food dinner lunch breakfast coffee morning evening weekend vacation school college gym hospital airport country state city town pictures picture photo review reviewer reviewers description title post comment comments internet google ebay walmart target costco guy girl boy men women lady kids movie song book game games video videos phone laptop computer pc mac ipad iphone tablet truck bike boat gopher mouse rats bugs weather temperature degree degrees hype fun rest past future present truth matter point edge corner inside outside top half quarter amount number lot bunch couple type kind style series generation size original replacement beginning end middle start finish a about above actually after again against ago all almost alone along already also although always am an and another any anybody anymore anyone anything anyway are area around as ask at away back be became because become been before behind being below best better between big bit both bought bring brought but buy buying by came can can't cannot case come comes coming complaint con cons could couple customer customers day days did didn't different do does doesn't doing don't done down due during each early easily either else end enough especially even ever every everybody everyone everything exactly except expect expected extra fact family far feel felt few find fine first five for found four free friend friends from front full fully gave get gets getting give given gives giving go goes going good got great guess guy had half happy hard has hasn't have haven't having he help her here him his home hope hour hours house how however husband i i'd i'll i'm i've idea if in inside instead into is isn't issue issues it it'll it's item items its itself just keep kept kid kids kind knew know last later least left less let like little long longer look lot lots love made make makes making man many may maybe me mean might mine minute minutes mom money month months more morning most mother much must my myself name near need needed needs never new next nice night no nobody none nor not nothing now number of off often oh okay old on once one ones online only open or order ordered ordering other others our out outside over overall own pair people per perfect person place plus point pretty probably problem problems product products pro pros purchase purchased purchasing put quickly quite rather read real really reason received recommend return returned review reviews right run said same saw say says second see seem seems seen set several she should shouldn't show side simply since single sister small so some somebody someone something sometimes son soon sort stars star start started still stuff such sure take taken takes taking tell ten than thank thanks that that's the their them then there there's these they they're thing things think third this those though thought three through thru time times to today together told too took top total toward tried true try trying turn two type under until up upon us use used useful user using usually very want wanted wants was wasn't way we we've week weeks well went were weren't what when where whether which while who whole whom whose why wife will wish with within without woman won't wonder word work worked working works world worth would wouldn't wrong year years yes yesterday yet you you'll you're your yours yourself amazon store shop website internet site brand model version unit line world hand hands daughter dad father brother boyfriend girlfriend mind head chance stars rating experience opinion expectation expectations choice decision alternative option bonus upgrade downside drawback plus minus bottom middle left inch inches feet foot pound hundred percent fan eye eyes life job sense mess joke trouble hassle luck wait care touch guys ladies everyday business office room bed car living kitchen bathroom door floor wall table desk christmas birthday holiday summer winter spring fall season monday sunday saturday friday".split(
      ' ',
    ),
  )
}
