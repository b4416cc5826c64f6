/* oxlint-disable max-lines -- a list */

/** Words that fill the braces of the patterns. */
export const SLOTS: Readonly<Record<string, string>> = {
  part: 'battery|screen|strap|handle|lid|zipper|button|motor|cable|charger|hinge|seam|filter|brush|sound|picture|keyboard|app|remote|fit|material|sole|case|speaker|microphone|connection|wheel|latch|cushion|sensor|display|pump|blade|cover|stand|clip|hose|touchpad|software|fan|heel|pocket',
  thing:
    'product|item|phone|laptop|camera|vacuum|headset|bag|keyboard|printer|kettle|watch|router|mixer|lamp|jacket|pair of boots|blender|mattress|toy|charger|tablet|chair|speaker|tv|player|grill|tent|razor|drill',
  trouble: 'problem|problems|issue|issues|trouble|complaint|complaints|glitch|hiccups|hassle',
  time: 'a week|two weeks|a month|three months|one use|a few days|six months|the second day|less than a year|one wash|two uses|10 minutes|a couple of days|the first time',
  long: 'two years|3 years|over a year|many years|months|five years|a long time|8 months',
  fault:
    'freeze|crash|leak|slip|skip|overheat|lag|squeak|scratch|tangle|wobble|disconnect|rattle|fall off|jam|clog|drop calls|fade|shrink|peel|tear|rust|bend|stick',
  faults:
    'freezes|crashes|leaks|slips|skips|overheats|lags|squeaks|scratches|tangles|wobbles|disconnects|rattles|falls off|jams|clogs|drops calls|fades|shrinks|peels|tears|rusts|bends|sticks|shuts off|cuts out',
  broke:
    'broke|snapped|cracked|died|failed|fell off|came off|stopped working|quit|ripped|tore|gave out|burned out|came apart|wore out|jammed|melted|split|peeled|came loose',
  good: 'great|good|excellent|wonderful|perfect|fantastic|amazing|outstanding|solid|superb|nice|very good|really nice|awesome|top notch',
  bad: 'terrible|bad|awful|poor|horrible|lousy|disappointing|useless|cheap|flimsy|junk|worthless|mediocre|ridiculous|a joke|very poor|pathetic',
  adjgood:
    'comfortable|sturdy|easy to use|bright|quiet|light|fast|soft|clear|reliable|compact|durable|roomy|sharp|loud and clear|well made|accurate|responsive|warm|smooth|stylish|simple|precise|crisp',
  adjbad:
    'uncomfortable|flimsy|hard to use|dim|noisy|heavy|slow|stiff|muffled|unreliable|bulky|fragile|cramped|blurry|scratchy|poorly made|inaccurate|sluggish|thin|rough|ugly|confusing|clumsy|tinny|grainy|mushy',
  too: 'small|tight|short|loud|heavy|stiff|thin|slow|big|loose|hot|sensitive|dark|complicated|expensive|narrow|wide|quiet|hard|long|bright|weak|flimsy|low|thick|slippery',
  who: 'my husband|my wife|my daughter|my son|my mother|my dad|a friend|my boyfriend|my niece|a coworker',
  use: 'work|travel|school|the gym|the kitchen|my car|running|the office|camping|gaming|my home',
}

/** Sentences of our own invention as people write them in reviews: praise (+), blame (-), neither (0); `{…}` takes words of `SLOTS`. */
export const PATTERNS = `
+ no {trouble} with the {part}
+ no {trouble} so far
+ i have had no {trouble} with this {thing}
+ i haven't had any {trouble} with it
+ never had a {trouble} with the {part}
+ i have never had any {trouble} with mine
+ not a single {trouble} in {long}
+ has not given me any {trouble}
+ wireless has not been a {trouble} for me
+ it works without a {trouble}
+ there is nothing to complain about
+ i have no complaints about the {part}
+ my only regret is not buying it sooner
+ it doesn't {fault}
+ the {part} does not {fault}
+ the {part} doesn't {fault} like the old one did
+ it never {faults}
+ the {part} never {faults}
+ won't {fault} even after {long}
+ i was afraid it would {fault} but it doesn't
+ i was worried about the {part} but it is {good}
+ i thought it would be {adjbad} but it is {adjgood}
+ despite what others say the {part} is {good}
+ contrary to other reviews the {part} works fine
+ i don't understand the bad reviews
+ it is not {adjbad} at all
+ not {adjbad} at all
+ the {part} isn't {adjbad} like others said
+ not too {too}
+ it isn't too {too}
+ it is not {too} or {too}
+ never feels {adjbad}
+ keeps my phone from slipping
+ prevents it from falling out
+ it stops the {part} from moving around
+ this solved the {trouble}
+ this fixed all my {trouble}
+ fixes the {trouble} right away
+ it eliminated the noise completely
+ it cured my back pain
+ no more tangled cords
+ no more sore feet
+ no more dropped calls
+ no need to buy another one
+ you don't have to charge it often
+ i don't have to worry about it any more
+ i couldn't be happier with the {part}
+ could not be more pleased
+ i couldn't be more happy
+ can't say enough good things about it
+ you can't go wrong with this {thing}
+ you cannot go wrong for the price
+ i can't imagine life without it
+ can't live without it
+ i would not trade it for anything
+ would not hesitate to buy again
+ i will order from them again
+ will buy again
+ i would definitely buy another
+ i bought two more for {who}
+ bought one for {who} too
+ this is my third pair
+ this is my second {thing} from them and i am still happy
+ i ordered another one the same day
+ i'm glad i bought it
+ i am so happy i found this {thing}
+ glad i didn't listen to the negative reviews
+ still going strong after {long}
+ still works like new after {long}
+ after {long} it still looks new
+ i have had mine for {long} and it still works
+ it has lasted {long}
+ mine has lasted {long} with daily use
+ held up well through {long} of use
+ this thing is built to last
+ i dropped it several times and it still works
+ survived a fall on concrete
+ works {good} for {use}
+ {good} for {use}
+ perfect for {use}
+ ideal for {use}
+ it is {good} for what i paid
+ {good} {part}
+ {good} {part} and {good} {part}
+ the {part} is {good}
+ the {part} is {adjgood}
+ the {part} feels {adjgood}
+ very {adjgood}
+ {adjgood} and {adjgood}
+ {adjgood}, {adjgood} {part}
+ love how {adjgood} it is
+ surprisingly {adjgood}
+ much more {adjgood} than i expected
+ better {part} than my old {thing}
+ much better than my last {thing}
+ so much better than the old model
+ it is better than {thing}s that cost twice as much
+ it blows my old {thing} away
+ puts more expensive {thing}s to shame
+ louder than any other {thing} of this size
+ the best {thing} i have ever owned
+ best {thing} for the money
+ by far the best {part} i have tried
+ i have tried many and this is the one
+ nothing else comes close
+ you won't find a better {thing} at this price
+ for the price you can't beat it
+ at this price it is a steal
+ worth every cent
+ well worth what i paid
+ the price was right
+ cheaper than in the store
+ i paid half of what the store wanted
+ saved me a lot of money
+ more than i expected for the price
+ it exceeded my expectations
+ even better in person
+ exactly what i was looking for
+ just what i needed
+ it does everything i need
+ it does what it says
+ does exactly what it is supposed to do
+ works as promised
+ works right out of the box
+ set up took five minutes
+ it took no time at all to set up
+ i had it running in minutes
+ starts up in seconds
+ it boots in less than 30 seconds
+ loads in no time
+ charges in under an hour
+ the battery lasts for days
+ battery easily lasts {long}
+ ten hours of battery life
+ i only charge it once a week
+ a full charge gets me through the day
+ sound is loud and clear
+ people can hear me clearly
+ i can hear every word
+ picks up a signal where others don't
+ gets reception everywhere
+ connected right away
+ it paired with my phone instantly
+ plenty of room for everything
+ fits my laptop with room to spare
+ holds all my stuff
+ fits like a glove
+ fits true to size
+ fit perfectly right out of the box
+ my feet don't hurt after a long day
+ i can wear them all day
+ i wore them all day without pain
+ i forget i am wearing it
+ you barely notice it
+ i get compliments every time
+ everyone asks where i got it
+ {who} loves it
+ {who} loves the {part}
+ {who} uses it every day
+ i use it every single day
+ i use it all the time
+ i find myself using it more than i thought
+ can't put it down
+ a joy to use
+ what a difference
+ makes my life so much easier
+ it saved me hours
+ highly recomend
+ excelent {part}
+ definately worth it
+ i recommend it to everyone
+ i tell all my friends about it
+ i recommend this {thing} to anyone
+ five stars
+ two thumbs up
+ a must have
+ this is a must have
+ a real bargain
+ great deal
+ don't hesitate, buy it
+ you will not be disappointed
+ i was not disappointed
+ doesn't disappoint
+ never lets me down
+ has never let me down
+ does not feel cheap
+ it doesn't feel like plastic
+ it is not cheaply made
+ looks more expensive than it is
+ they replaced it with no questions asked
+ they sent me a new one for free
+ customer service answered the same day
+ the company stood behind it
+ support fixed it in five minutes
+ they refunded me right away
+ it came two days early
+ arrived sooner than expected
+ shipping was fast
+ it was packed well
+ easy to clean, just wipe it
+ goes in the dishwasher
+ comes out of the wash like new
+ it keeps me warm in the snow
+ keeps coffee hot all day
+ my coffee stays hot for hours
+ keeps my feet dry
+ it is simple enough for {who}
+ {who} figured it out in minutes
+ the only good thing is the {part}
+ only thing i like is the {part}
+ the {part} makes up for it
+ some say the {part} is {bad} but mine is {good}
+ once you get used to it, it is {good}
+ it took a while to get used to but now i love it
+ hard to find anywhere else
+ i was skeptical at first but i am sold
+ pleasantly surprised by the {part}
+ impressed by how {adjgood} it is
+ i was amazed at the {part}
+ nicely designed
+ clever design
+ feels solid in the hand
+ well thought out
+ the {part} is a nice touch
+ the {part} is a big plus
+ love the {part}
+ i really like the {part}
+ i like that the {part} comes off
+ i like the fact that it has a {part}
- the {part} {broke} after {time}
- {broke} after {time}
- it {broke} within {time}
- the {part} already {broke}
- mine {broke} the first time i used it
- {broke} in {time}
- it lasted {time}
- it only lasted {time}
- lasted about {time} before it {broke}
- after {time} the {part} {broke}
- it worked great until the {part} {broke}
- worked fine for {time} then it {broke}
- worked {good} at first but then {broke}
- was {good} until it {broke}
- i was happy with it until the {part} {broke}
- i loved it until it {broke}
- good while it lasted
- it used to work
- now it does not work at all
- no longer works
- won't turn on any more
- does not turn on
- nothing happens when i plug it in
- nothing happens when you press it
- it will not hold a charge
- won't charge past half
- the battery drains in an hour
- dead after one hour
- it {faults} all the time
- the {part} {faults}
- keeps shutting off
- keeps losing the connection
- it constantly {faults}
- it started to {fault} after {time}
- the {part} keeps falling out
- the {part} won't stay in place
- doesn't stay on
- will not stay closed
- i have to jiggle the {part} to make it work
- you have to press it three times
- you have to hold it just right
- you need to hit it to make it work
- it jumps around all the time
- acts up all the time
- has been acting up for two months
- has a mind of its own
- the {part} does not work
- the {part} doesn't work as advertised
- the {part} never worked
- didn't work right out of the box
- arrived dead
- came with a broken {part}
- came with parts missing
- missing the {part}
- it doesn't come with a {part}
- they forgot to include the {part}
- no {part} included
- it has no {part}
- there is no {part} at all
- lacks a {part}
- doesn't do what it says
- it does not do what it is supposed to
- not what was advertised
- nothing like the picture
- not the item i ordered
- they sent the wrong one
- i got a used one
- the box had been opened
- i returned it
- i returned it the next day
- i had to return it
- sent it back the same day
- going back to the store
- it is going back
- had to send it in for repair twice
- had to buy a new one after {time}
- i ended up buying a different one
- i ended up throwing it away
- it went straight in the trash
- it is in the garbage now
- i gave it away
- it sits in a drawer
- it just collects dust
- i stopped using it
- i went back to my old {thing}
- my old {thing} was much better
- my old {thing} worked better than this
- not as good as my old one
- not as {adjgood} as it looks
- not as {adjgood} as i hoped
- my ten dollar {thing} outperforms this
- worse than my old {thing}
- no better than a cheap one
- you are better off with another brand
- buy a different one
- buy something else
- look elsewhere
- stay away from this {thing}
- steer clear of this one
- keep looking
- save your money
- spend a little more and get a better one
- don't bother
- don't waste your time
- forget about it
- skip this one
- avoid at all costs
- buyer beware
- don't be fooled by the reviews
- don't believe the hype
- my mistake
- i regret buying it
- i regret this purchase
- big mistake
- wish i had read the reviews first
- i wish i had my money back
- i want my money back
- i wish i could return it
- i wish it had a {part}
- i wish the {part} was better
- i wish it were not so {too}
- would be better if the {part} was not so {too}
- could be {adjgood}
- should be more {adjgood}
- the {part} could be better
- the {part} leaves a lot to be desired
- the {part} needs work
- needs improvement
- for this price i expected better
- i expected more from this brand
- i expected much better {part}
- for what it costs it should be {adjgood}
- not worth the money
- not worth what they charge
- way overpriced
- expensive for what you get
- you pay for the name
- costs more than it should
- the {part} costs extra
- you have to buy the {part} separately
- waist of money
- total waste
- what a waste
- very dissapointed
- dissapointing {part}
- very disappointing
- the {part} is {bad}
- {bad} {part}
- {bad} {part} and {adjbad}
- {adjbad} and {adjbad}
- the {part} is {adjbad}
- the {part} feels {adjbad}
- the {part} looks {adjbad}
- it is {adjbad}
- kind of {adjbad}
- too {too}
- it is too {too}
- the {part} is too {too}
- way too {too}
- a little too {too} for me
- the {part} is to {too}
- far too {too} for {use}
- not {adjgood}
- not very {adjgood}
- the {part} is not {adjgood}
- the {part} isn't {good}
- it isn't {adjgood} at all
- never {adjgood}
- anything but {adjgood}
- far from {adjgood}
- none of the {part}s fit
- none of it works
- not one of them worked
- you can hardly hear anything
- i can barely see the screen
- i can't hear anything
- nobody can hear me
- people say i sound far away
- everyone near you hears your conversation
- cuts in and out
- static and echo
- the sound comes from one side only
- there is a constant hiss
- makes a loud noise
- sounds like a jet engine
- wakes up the whole house
- it smells like chemicals
- the smell never goes away
- gave me a headache
- gave me blisters
- hurts my ears after ten minutes
- my feet hurt after an hour
- digs into my skin
- it made my skin itch
- it runs small
- runs a size small
- i had to order a size up
- didn't fit
- does not fit my phone
- doesn't fit as described
- falls off my foot
- it slides down
- scratches easily
- the paint came off in {time}
- the color faded after one wash
- it shrank in the wash
- the seam came apart after one wash
- threads are coming loose
- the glue is showing
- full of loose threads
- rusted after {time}
- it got scratched in {time}
- it feels like a toy
- it feels like cheap plastic
- made of cheap plastic
- it is made cheaply
- could tell it would not last
- won't last long
- i doubt it will last a year
- it gets hot
- gets too hot to touch
- it gets so hot that it shuts down
- takes forever to load
- takes forever to charge
- takes ages to start
- it takes too long
- too many steps
- the manual is useless
- the instructions make no sense
- no instructions
- instructions only in chinese
- i could not figure out how to use it
- it took hours to set up
- impossible to set up
- i still can't get it to work
- could not get it to connect
- won't connect to my phone
- will not recognize my {thing}
- not compatible with my {thing}
- it wiped out my files
- blue screen of death
- customer service never answered
- they never replied
- i called three times and nobody helped
- i was on hold for an hour
- support was no help
- they refused to replace it
- they refused to refund me
- they want me to pay for shipping
- i had to pay to ship it back
- the warranty is a joke
- the warranty does not cover it
- died right after the warranty ended
- it broke just out of warranty
- took a month to arrive
- it came late
- never arrived
- arrived damaged
- it looked used
- dirty when it arrived
- i am not happy with the {part}
- not happy
- not impressed
- i am not impressed with the {part}
- i don't like the {part}
- i do not like the way it {faults}
- don't like how {adjbad} it is
- i hate the {part}
- hate that it {faults}
- the more i use it the less i like it
- i really wanted to like it
- wanted to love it but no
- i would not buy it again
- will never buy from them again
- i won't be buying another
- would not recommend
- i can't recommend this
- i cannot recommend it to anyone
- one star is too many
- zero stars
- only good thing is the price
- the only problem is the {part}
- my only complaint is the {part}
- the one thing i don't like is the {part}
- only drawback is the {part}
- the downside is the {part}
- it would be {good} if it worked
- it would be {good} if the {part} did not {fault}
- {good} idea but {bad} {part}
- nice idea, poor execution
- looks {good} but does not work
- looks nice but it is {adjbad}
- {good} at first, {bad} later
- although it looks {good} the {part} {broke}
- even though it is rated highly it is {bad}
- great if you like throwing money away
- great, another broken {thing}
- if you want a paperweight this is it
- makes a nice paperweight
- a very expensive paperweight
- thanks for nothing
- so much for quality
- so much for {part}
- good luck getting a refund
- good luck with the {part}
- falls short
- below my expectations
- did not meet my expectations
- let down by the {part}
- i was let down
- a step back from the old model
- they changed the {part} and now it is {bad}
- they don't make them like they used to
- quality has gone down
- do not buy this {thing}
- don't buy it
- pass on this
- {who} hates it
- {who} couldn't use it
- {who} was disappointed
0 i bought this {thing} for {who}
0 i bought this for {use}
0 i got this for {who} for christmas
0 i ordered the black one
0 i ordered it on monday
0 it arrived on tuesday
0 i have had it for {time}
0 i've been using it for {time}
0 i use it with my {thing}
0 it comes with a {part}
0 it comes with a {part} and a {part}
0 the {part} is on the left side
0 the {part} is black
0 the {part} is made of plastic
0 the {part} is five inches long
0 it has a {part}
0 it has two {part}s
0 there is a {part} on the back
0 i needed a new {thing}
0 i was looking for a {thing} for {use}
0 my old {thing} {broke}
0 my last {thing} {broke} after {long}
0 my previous one had a {bad} {part}
0 i replaced my old {thing}
0 i read the reviews before i bought it
0 other reviewers said the {part} was {bad}
0 some people say the {part} {faults}
0 i will update this review
0 i will see how long it lasts
0 time will tell
0 i have not tried the {part} yet
0 haven't used the {part} yet
0 i don't use the {part}
0 you plug the {part} into the {thing}
0 you can choose between two {part}s
0 press the button to start
0 then turn the {part} to the left
0 is the {part} any good
0 does it come with a {part}
0 i am a size nine
0 i wear a medium
0 i am five feet tall
0 i usually wear an eight
0 i have small hands
0 i have two dogs
0 we live in an apartment
0 i work in an office
0 i am not an expert
0 i charge it at night
0 i keep it in the car
0 i put it on my desk
0 i wash it by hand
0 the {thing} is for {who}
0 {who} bought one last year
0 {who} has the same one
0 the picture shows the {part}
0 if you need a {thing} with a {part}
0 the {part} connects to the {part}
0 compared it with two other {thing}s
0 they sell a {part} separately
0 the box contains a {part}
0 it runs on two batteries
0 the seller is in another state
0 i paid thirty dollars
0 price at the time was 20 dollars
`
