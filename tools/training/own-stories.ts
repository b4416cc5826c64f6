/* oxlint-disable max-lines -- a list */

/** Words that fill the braces of the stories, beside those of the patterns. */
export const STORY_SLOTS: Readonly<Record<string, string>> = {
  support:
    'customer service|tech support|the help line|support|the store|the seller|the manufacturer|the company|the repair center|customer support|technical support|the technician|the help desk',
  times: 'twice|three times|four times|5 times|several times|many times|3 times|two times|half a dozen times|ten times',
  days: 'two days|three weeks|a month|six months|a few months|four months|two weeks|10 days|a couple of weeks|a year|8 months|several weeks|5 months|one week|90 days|half a year|a couple of months',
  money: '$50|200 dollars|$100|$300|a hundred dollars|80 bucks|$20|a few hundred dollars|$1000|30 dollars|$500',
  piece:
    'hard drive|motherboard|screen|keyboard|battery|power supply|charger|fan|graphics card|memory|dvd drive|hinge|touchpad|webcam|wireless card|usb port|speaker|display|power button|adapter|cd drive|headphone jack|monitor|motor|remote|bluetooth',
  pc: 'laptop|computer|machine|notebook|pc|netbook|desktop|tablet|macbook|phone|system',
  os: 'windows|vista|xp|mac os|linux|android|windows 7|windows 8|the operating system|the software',
  brand:
    'dell|hp|toshiba|acer|asus|apple|sony|lenovo|samsung|lg|mac|gateway|compaq|canon|nikon|panasonic|philips|bosch|dyson|hoover|nokia|motorola|logitech|nike|adidas|levis|microsoft|kindle|panasonic|ipod|garmin',
}

/** Sentences of our own invention that praise (+) or blame (-) by what they tell, mostly without a word that judges; `{…}` takes words of the slots. */
export const STORIES = `
- i called {support} {times} and nobody could help
- called {support} {times} and still have no answer
- after {times} on the phone with {support} it still does not work
- spent hours on the phone with {support} for nothing
- i was transferred from one person to another for two hours
- they kept passing me from department to department
- they put me on hold and then hung up on me
- {support} told me that it was my fault
- {support} told me to reinstall {os}
- {support} says there is nothing they can do
- {support} blames {os} and {os} blames them
- they said it was a known problem but would not fix it
- they said it would take {days} to get the part
- they said it would be ready in a week and it took {days}
- they told me i would have to pay for the repair
- they wanted {money} to look at it
- they want {money} to replace the {piece}
- they quoted me {money} for a new {piece}
- a new {piece} costs almost as much as the {pc}
- it would cost more to repair than to buy a new one
- the repair cost me {money}
- i had to pay {money} to get my files back
- i had to pay out of my own pocket
- it is out of warranty now so i have to pay for it
- the warranty had just run out when it happened
- two weeks after the warranty ended the {piece} went out
- they claim the {piece} is not covered
- the warranty is void because of a scratch
- i sent it in for repair {times}
- sent it in for repair and it came back with the same problem
- it came back from repair worse than before
- it has been in the shop {times} since i bought it
- it spent more time in the shop than on my desk
- i have already had the {piece} replaced {times}
- this is the third {piece} in a year
- on my second {piece} already
- this is my second one and it has the same problem
- the replacement had the same problem
- the replacement {broke} as well
- they sent a refurbished one instead of a new one
- i waited {days} for a replacement
- i have been without my {pc} for {days}
- {days} later i am still waiting
- still waiting for the part to be shipped
- it took them {days} to answer my email
- my emails were never answered
- nobody ever called me back
- they promised to call back and never did
- i asked for a supervisor and got nowhere
- the guy on the phone had no idea what he was talking about
- the person on the phone read from a script
- i could not understand a word he said
- they could not even tell me where my order was
- the tracking number they gave me did not exist
- my order was cancelled without a word
- they charged my card twice
- i was charged for something i did not order
- they charged me a restocking fee
- i am still fighting to get my money
- i have given up on getting it fixed
- i finally gave up and bought another brand
- i finally gave up and took it back
- in the end i took it back to the store
- i took it back after {days}
- took it back the very next day
- i am taking it back tomorrow
- it is boxed up and ready to go back
- returned for a refund
- i exchanged it {times} before i gave up
- i will be returning it
- i'm sending it back
- so back it goes
- so i am stuck with it
- now i am stuck with a {pc} i can't use
- i can't even give it away
- i have to live with it
- i have to buy a new {pc} now
- now i need a new {piece}
- i had to buy a new {piece} after {days}
- i had to replace the {piece} after {days}
- had to have the {piece} replaced after {days}
- had to be repaired within the first {days}
- needed a repair after only {days}
- within {days} the {piece} was gone
- after {days} the {piece} went out
- after {days} the {piece} started to go
- {days} later the {piece} stopped
- {days} later the {piece} quit on me
- a few months in the {piece} began to act strange
- then the {piece} went
- then it started to shut itself off
- then one day it would not start
- one morning it just would not turn on
- it just shut off in the middle of my work
- it shuts down by itself without warning
- it turns itself off after {days}
- the screen went black
- the screen goes blank for no reason
- the screen started to flicker
- lines appeared on the screen
- there is a line down the middle of the screen
- it came with dead pixels
- the picture freezes every few minutes
- it freezes up every time i open a file
- it locks up at least once a day
- it hangs every time i start the browser
- crashed on the first day
- it crashes whenever i open more than two programs
- the system had to be reinstalled {times}
- i had to reinstall everything
- i lost all my photos
- all of my work was gone
- lost everything on the {piece}
- it deleted my files
- it caught a virus within {days}
- it is full of programs i never asked for
- it came loaded with trial software that i had to remove
- there are too many programs that i will never use
- i had to remove a lot of junk before i could use it
- half of the programs are trial versions
- you have to buy the office software on top
- the software that came with it is not what i need
- the drivers are not available for {os}
- there are no drivers for {os}
- none of my old programs run on it
- my old {thing} does not work with it
- it does not recognize my {thing}
- it will not read my discs
- it won't read any disc i put in
- can't play my movies
- it can't run any of my games
- i can't play any recent games on it
- the graphics are not up to it
- it chokes on simple tasks
- it crawls when two programs are open
- it takes minutes to open a simple page
- it takes five minutes to start
- takes ten minutes to boot
- you can make a coffee while it boots
- i can go for a walk while it starts
- my old {pc} from years ago starts up quicker
- my phone does a better job
- my five year old {pc} runs rings around it
- it is no faster than my old one
- there is a delay when you type
- letters show up seconds after i type them
- the cursor jumps to another line while i type
- the cursor moves on its own
- the pointer has a will of its own
- the touchpad moves the cursor when my palm touches it
- keys fall off
- some keys stick
- some keys stopped responding
- the space bar only works when i hit it in the middle
- two of the keys do not respond
- the keys click too loudly
- the keyboard layout takes getting used to
- they put the power button where you hit it by accident
- the ports are all on one side and block each other
- there is only one usb port
- there is no {piece}
- it has no {piece} at all
- no {piece}, no {piece}
- it does not have a {piece}
- it does not even have a {piece}
- it doesn't come with {os} discs
- they don't give you a recovery disc
- you do not get a manual
- it lacks a {piece}
- you have to buy a {piece} separately
- the {piece} is sold separately
- you need an adapter for everything
- i needed an adapter to plug it in
- the plug does not stay in
- the power cord comes out if you breathe on it
- the power cord is too short to reach the outlet
- the charger gets so hot you can't touch it
- the charger quit after {days}
- i am on my third charger
- the battery is down to an hour
- the battery lasts an hour at most
- i get two hours if i am lucky
- battery does not even last through a movie
- after {days} the battery will only run for ten minutes
- the battery no longer holds a charge
- the battery went from four hours to one
- it must be plugged in all the time
- it only works when it is plugged in
- they say eight hours but i get three
- i never got more than three hours out of it
- nowhere near the hours they promise
- nowhere near as {adjgood} as they claim
- not anywhere close to what they promise
- you could fry an egg on it
- it gets hot enough to burn your legs
- it burned my leg
- it heats up within minutes
- heats up after ten minutes of use
- i need a cooling pad to use it at all
- i can't keep it on my lap
- the fan runs all the time
- the fan sounds like a hair dryer
- you can hear it in the next room
- i have to turn the tv up to hear over it
- the volume is so low that i need headphones
- even at full volume you can't hear it
- at the highest setting it is still too quiet
- the sound comes and goes
- sound cuts off every few minutes
- there is a buzz in the left speaker
- one speaker stopped after {days}
- the mic does not pick up my voice
- people ask me to repeat myself
- callers say they can't understand me
- it drops the wifi every ten minutes
- loses its connection several times a day
- won't stay connected to the network
- it can't find my network
- i have to restart it several times a day
- i have to restart it to get the sound back
- i have to unplug it and plug it back in
- you have to wiggle the cord
- you have to turn it off and on again {times}
- you have to take it apart to clean it
- you need three hands to put it on
- you need to be a contortionist to get it on
- you need a degree to use it
- you have to go through four menus to change the volume
- simple things take far too many steps
- it asks for an update every single day
- the last update ruined it
- ever since the update it won't work
- since the update the battery is gone by noon
- it worked for {days} and then nothing
- it worked for a while
- it was fine for {days}
- it was fine until i updated it
- everything was fine until the {piece} went out
- at first it was {good} but after {days} it slowed to a crawl
- it looked {good} in the store but at home it is {bad}
- what looked like {good} quality turned out to be {bad}
- i should have bought a {brand}
- i should have listened to the other reviews
- i should have known better
- i should have kept my old one
- i wish i had bought a {brand} instead
- i wish i had never bought it
- wish i could get a refund
- i wish i could give it no stars
- if i could give it zero stars i would
- i would give it zero if i could
- this is my last {brand}
- this will be my last {brand}
- it's the last {brand} i will buy
- i will never buy a {brand} again
- never buying {brand} again
- never again will i buy from {brand}
- no more {brand} for me
- {brand} has lost a customer
- they lost a customer
- i am done with {brand}
- i am going back to {brand}
- next time i will buy a {brand}
- my next one will not be a {brand}
- you would think that {brand} could do better
- i expected more from {brand}
- {brand} used to make good {thing}s
- {brand} should be ashamed
- shame on {brand}
- {brand} does not stand behind its products
- {brand} could not care less
- they do not care once they have your money
- they don't care about their customers
- all they want is your money
- they just want to sell you something
- i feel cheated
- i feel ripped off
- i was fooled by the pictures
- don't fall for it
- do not make the same mistake i did
- learn from my mistake
- take my advice and buy something else
- think twice before you buy this
- think again before buying
- do your research before you buy a {brand}
- look at other brands first
- you can get the same for half the price
- you can find the same thing for less
- for the same money you get more elsewhere
- for {money} i expect more than this
- for that price it should last longer than {days}
- i paid {money} for this
- i paid {money} and this is what i get
- {money} down the drain
- that is {money} i will never see again
- money thrown out of the window
- i could have bought two of another brand for that
- a "premium" {thing} that {broke} after {days}
- so called "premium" quality
- their so called "support" is a joke
- the "leather" is plastic
- the "new" one was used
- not really "waterproof"
- it is "wireless" but needs a cable
- some "upgrade"
- yeah right
- what were they thinking
- who designed this
- who thought this was a good idea
- how did this pass quality control
- how hard can it be to make a {part} that works
- why can't they make a {part} that lasts
- why would anyone put the {part} there
- is it too much to ask for a working {part}
- do they even test these things
- whoever designed the {part} never used it
- the {part} was clearly an afterthought
- the {part} is in the wrong place
- the {part} is where my hand goes
- the {part} gets in the way
- the {part} sticks out
- the {part} is in the way when you use it
- the {part} is hard to reach
- the {part} is made for tiny hands
- the {part} is made for giants
- you can't reach the {part}
- you can't see the {part} in the dark
- you can't adjust the {part}
- you cannot turn the {part} off
- there is no way to turn the {part} off
- there's no way to adjust the {part}
- there is nowhere to put the {part}
- no way to hang it up
- nowhere to put the cord
- the cord is too short
- the cord gets tangled all the time
- hair gets caught in the {part}
- dust gets in everywhere
- water gets in
- water drips from the {part}
- it leaks all over the counter
- it left a puddle on the floor
- left a stain on my shirt
- left black marks on the wall
- it scratched my table
- it ruined my shirt
- ruined a good pair of pants
- it ate my tape
- it burned the toast
- everything sticks to it
- the coating came off in {days}
- the coating is flaking off
- the color is nothing like the photo
- the color is more green than blue
- it is smaller than it looks in the photo
- much smaller than i expected
- bigger than i expected and it does not fit
- it is the size of a toy
- it weighs a ton
- it's like carrying a brick
- it is a brick
- you feel every bone in your foot
- my toes go numb
- my arm gets tired
- my back hurts after an hour in it
- i got blisters on both feet
- it left red marks on my skin
- it gave me a rash
- it pulls my hair
- it pinches
- it digs in
- it rides up
- it keeps sliding down
- it bunches up
- it gapes at the back
- the sleeves come down over my hands
- there is no room for my toes
- it is cut for a stick figure
- the size chart is way off
- i ordered a large and got a small
- i got the wrong size
- the stitching is coming undone
- the stitching came undone after {days}
- there was a hole in it after one wash
- a button was missing
- the zipper got stuck the first day
- the zipper split
- you can see through it
- it is thin as paper
- it smells of glue
- the house smelled of burnt plastic
- it tastes like plastic
- tastes like cardboard
- my dog won't touch it
- the kids lost interest after ten minutes
- my son was bored with it in minutes
- {who} could not figure it out
- {who} sent it back
- {who} had the same problem
- i am not the only one with this problem
- lots of people have the same problem
- search the internet and you will find hundreds with this problem
- i got a lemon
- it's a lemon
- i must have gotten a bad one
- it is a dud
- it was dead on arrival
- it never worked from day one
- nothing but problems since day one
- nothing but trouble
- one problem after another
- if it isn't one thing it's another
- problems from the start
- the problems started right away
- the troubles began after {days}
- it has been a nightmare
- what a nightmare
- a nightmare to install
- it was a pain to install
- pain in the neck
- pain in the butt to clean
- drives me crazy
- it drives me nuts
- it makes me want to throw it out of the window
- i want to throw it against the wall
- i am so frustrated
- it was a frustrating experience
- such a letdown
- what a let down
- bummer
- it's a shame
- it's a pity because the {part} is {good}
- too bad the {part} {broke}
- too bad it does not fit
- not for me
- not my cup of tea
- not what i had in mind
- not up to par
- not up to the job
- sub par {part}
- second rate {part}
- bottom of the barrel
- you get what you pay for
- it shows that they saved on the {part}
- they cut corners on the {part}
- they skimped on the {part}
- it screams cheap
- cheap looking and cheap feeling
- dollar store quality
- feels like it will fall apart
- feels like it could break any minute
- i am afraid it will break
- i handle it with care because it feels so {adjbad}
- i would not trust it
- i don't trust it any more
- i hardly use it
- i never use it any more
- it is collecting dust in the closet
- it will end up at a yard sale
- it makes a good doorstop
- i use it as a doorstop now
- only good as a paperweight
- it is on its way to the landfill
- it went out with the trash
- i would rather do without
- i would rather use my old {thing}
- i'd rather have my old {thing} back
- i want my old {thing} back
- i miss my old {thing}
- the older version was better
- the previous model was better
- the first one i bought years ago was much better made
- they took away the {part}
- they removed the best feature
- they replaced the metal with plastic
- it went downhill after {days}
- it went downhill from there
- it got worse with time
- gets worse every day
- the more you use it the worse it gets
- less {adjgood} than before
- less {adjgood} than the cheaper one
- it is less {adjgood} than it should be
- more {adjbad} than i expected
- more {adjbad} than my old one
- it is more trouble than it is worth
- more hassle than it's worth
- it does more harm than good
- it does nothing
- it did nothing for me
- it made no difference
- i see no difference
- did not help at all
- it doesn't help
- it made it worse
- it only made things worse
- the {part} is only {adjgood} for {days}
- it is only {good} if you never move
- it is {good} only on paper
- {good} in theory
- could have been {good}
- should have been {good}
- it was supposed to be {good}
- i was hoping for a {good} {part}
- i was expecting a {good} {part}
- i was looking forward to it and then this
- i was so excited until i opened the box
- i really tried to like it
- i tried to love it
- i wanted it to work
- i don't see why people rave about it
- i don't know what all the fuss is about
- i have no idea how it got five stars
- the good reviews must be fake
- do not believe the five star reviews
- not sure why people give it five stars
+ i called {support} and they sent a new one the same week
+ {support} was quick to answer and solved it
+ {support} answered all my questions
+ {support} walked me through it in ten minutes
+ {support} went out of their way to help
+ they replaced the {piece} without a fuss
+ they replaced the {piece} free of charge
+ they fixed it for free even though it was out of warranty
+ they shipped a new {piece} overnight
+ they made it right
+ they stand behind their product
+ the seller was quick to respond
+ i had a question and got an answer within the hour
+ it came well before the date they gave
+ it was at my door two days later
+ it came with everything you need
+ it comes with everything you could need
+ it has everything i could want
+ it has everything you would want in a {thing}
+ everything i need in one {thing}
+ it has all the features i need
+ it does all that i ask of it
+ it does everything i ask
+ does everything i want it to do
+ it handles everything i throw at it
+ handles all of my games
+ it runs all of my programs with no trouble
+ it runs every game i have
+ it runs five programs at once and never slows down
+ i can have many programs open and it does not slow down
+ i can do everything on it
+ i can do all my work on it
+ i can now do in minutes what took hours
+ it lets me work from anywhere
+ it allows me to do my work on the train
+ it gives me all the power i need
+ it has more than enough power for me
+ more power than i will ever need
+ it starts in seconds
+ it is up and running in seconds
+ i press the button and it is ready
+ it wakes up the moment i open the lid
+ pages load in an instant
+ everything opens in the blink of an eye
+ it flies
+ it zips along
+ it just works
+ it simply works
+ everything just works
+ everything worked right out of the box
+ plug it in and it works
+ i plugged it in and it worked
+ i took it out of the box and it was ready
+ took it out of the box, plugged it in, done
+ set up was done in five minutes
+ it took me five minutes to put together
+ it connected to my network in seconds
+ it found my printer by itself
+ i did not even need the manual
+ no need to read the manual
+ even {who} can use it
+ even my grandmother can use it
+ {who} learned it in no time
+ it took no time to learn
+ i learned it in a day
+ i was used to it within a day
+ you get used to it in no time
+ switching from my old {pc} took an hour
+ i switched from {brand} and never looked back
+ i came from {brand} and will not go back
+ i will never go back to {brand}
+ i'll never go back to a regular {thing}
+ i would never go back to my old {thing}
+ after this i can't use anything else
+ i won't use anything else now
+ i will never use another {thing}
+ i will buy nothing but {brand} from now on
+ i will only buy {brand} from now on
+ from now on i am buying only {brand}
+ my next {thing} will be a {brand} too
+ my next {pc} will also be a {brand}
+ when it is time for a new one i will buy the same again
+ if it ever dies i will buy the same one
+ if i ever need another one i will buy this one
+ if i had to buy another {thing} it would be this one
+ if i lost it i would buy it again
+ if mine broke tomorrow i would get another one
+ i would buy it again in a heartbeat
+ i'd buy it again tomorrow
+ i would do it again
+ i will be back for more
+ we are a {brand} family now
+ {brand} has won me over
+ {brand} has a customer for life
+ they have a customer for life
+ i am a {brand} fan now
+ i am sold on {brand}
+ i am sold
+ i'm hooked
+ count me as a convert
+ it won me over
+ i was not sure about it but it won me over
+ i had my doubts but they are gone
+ i was a doubter but no longer
+ i was worried about the size but it is {good}
+ i was worried that it would be {adjbad} but it is not
+ i expected it to be {adjbad} and was wrong
+ i thought it would be {adjbad} but no
+ i thought the price was {good}
+ i thought the {part} was {good}
+ i would say it is {good}
+ i would have to say it is {good}
+ i have to say it is {good}
+ i have to say that i am impressed
+ i must say i am impressed
+ i must admit that i love it
+ overall i would say that it is {good}
+ all in all a {good} {thing}
+ all in all i am happy
+ bottom line it is {good}
+ i doubt that you will be disappointed
+ i doubt you would regret it
+ you would be crazy not to buy it
+ you won't regret it
+ you will not regret buying it
+ you will love it
+ you'll be glad you did
+ you will wonder how you lived without it
+ i wonder how i got by without it
+ i don't know what i did without it
+ i don't know how i ever did without one
+ i can't imagine going back
+ i can't imagine working without it
+ i could not do without it
+ i can't think of anything i don't like
+ i can't find anything wrong with it
+ i have yet to find a fault
+ i have yet to have a problem
+ i have nothing bad to say about it
+ there is nothing i would change
+ i would not change a thing
+ i have never regretted it
+ i have not regretted it for a second
+ i will never complain about the {part}
+ i never have to worry about the {part}
+ you never have to worry about {trouble}
+ not one {trouble} in {long}
+ zero {trouble}
+ i have had zero {trouble}
+ has yet to give me any {trouble}
+ almost no {trouble} with viruses
+ never had a virus
+ never once crashed
+ it has never crashed on me
+ it has never let me down in {long}
+ it hasn't skipped a beat
+ hasn't missed a beat in {long}
+ it is hard to find a {trouble} with it
+ it's hard to find fault with it
+ hardly ever {faults}
+ it rarely {faults}
+ you rarely hear the fan
+ the fan rarely comes on
+ the fan hardly ever runs
+ you can't even hear it
+ i can't hear it at all when it runs
+ i could not hear it running
+ you forget that it is on
+ it doesn't make a sound
+ it does not make any noise
+ it makes no noise at all
+ it stays cool on my lap
+ it does not get hot at all
+ it doesn't run hot
+ never gets warm even after hours
+ i could not believe how {adjgood} it is
+ i can't believe how {adjgood} the {part} is
+ could not believe the {part} for the price
+ i was surprised how {adjgood} it is
+ i was surprised at how small it was
+ you would not believe how {adjgood} it is
+ you won't believe the {part}
+ who knew that a {thing} could be so {adjgood}
+ how did they make it so {adjgood}
+ how can you go wrong for the price
+ what more could you ask for
+ what more do you want
+ what's not to like
+ what is not to love
+ what a {good} {part}
+ wow
+ wow, what a {part}
+ all i can say is wow
+ in one word {good}
+ it is a thing of beauty
+ it is a work of art
+ it is a real eye catcher
+ it turns heads
+ it looks sharp
+ everyone wants to know where i got it
+ my friends are jealous
+ my friends all want one
+ all my friends want one now
+ {who} wants one now
+ {who} went out and bought one too
+ {who} liked it so much that she bought one
+ {who} won't stop talking about it
+ {who} was thrilled
+ {who} can't get enough of it
+ {who} has one and is happy with it
+ {who} has had one for {long} with no {trouble}
+ {who} steals it from me
+ i have to fight {who} for it
+ the kids fight over it
+ the kids play with it for hours
+ my son plays with it every day
+ my daughter wears it every day
+ my dog goes crazy for it
+ my cat sleeps on it all day
+ i tell everyone to get one
+ i have told all my friends
+ i tell everybody who will listen
+ do yourself a favor and get one
+ do yourself a favor and buy this {thing}
+ run, don't walk, and get this
+ go get one
+ just buy it
+ get it, you won't be sorry
+ don't think twice
+ don't let the price scare you
+ don't let the size fool you
+ don't let the bad reviews stop you
+ ignore the bad reviews
+ the bad reviews are wrong
+ worth the wait
+ it was worth the wait
+ worth the extra money
+ it is worth the extra {money}
+ pay the extra money, it is worth it
+ it pays for itself
+ it paid for itself in {days}
+ it saved me a trip to the store
+ it has saved me hundreds
+ i saved {money} by buying it here
+ you can't find it cheaper
+ it was the lowest price i could find
+ i could not find a better price
+ the store wanted twice as much
+ it is half the price of a {brand}
+ as {adjgood} as the ones that cost twice as much
+ it is as {good} as the expensive ones
+ does the same as the expensive ones
+ does the job of three {thing}s
+ looks like it cost much more
+ it looks and feels like a high end {thing}
+ you get a lot for your money
+ you get a lot of {thing} for the money
+ so much {thing} for so little money
+ the most {thing} for your money
+ a lot of bang for the buck
+ good bang for the buck
+ the price can't be beat
+ the right price
+ it was the right price for what i needed
+ priced right
+ reasonably priced
+ affordable
+ almost free
+ for {money} it is a steal
+ it is a lot of {thing} for {money}
+ for what it costs it is {good}
+ the price is what sold me
+ the {part} is what sold me
+ the {part} is the reason i bought it
+ it is the {part} that makes it stand out
+ the {part} is the best part
+ the best part is the {part}
+ best thing about it is the {part}
+ my favorite part is the {part}
+ my favorite thing is how {adjgood} it is
+ what i like most is the {part}
+ what i love about it is the {part}
+ i appreciate the {part}
+ i appreciate that the {part} can be taken off
+ i enjoy the {part}
+ i enjoy using it
+ i look forward to using it
+ it is fun to use
+ it is a pleasure to use
+ it is a dream to use
+ makes work a pleasure
+ makes cooking fun again
+ it makes my life easier
+ made my life so much easier
+ it made a big difference
+ made a world of difference
+ it changed the way i work
+ it takes the work out of cleaning
+ it cut my time in half
+ it does in minutes what took me an hour
+ the {part} is a joy
+ the {part} is a real plus
+ the {part} is a bonus
+ the {part} is a big help
+ the {part} really helps
+ the {part} comes in handy
+ the {part} is second to none
+ the {part} is top of the line
+ the {part} is to die for
+ the {part} is out of this world
+ the {part} is a thing of the future
+ the {part} does its job
+ the {part} does what it should
+ the {part} holds
+ the {part} stays where you put it
+ the {part} stays in place
+ the {part} stays on
+ the {part} goes on and off with one hand
+ the {part} clicks right into place
+ the {part} comes right off for cleaning
+ the {part} is easily replaced
+ the {part} can be replaced easily
+ easily carried in a bag
+ it folds up small
+ it slips into my purse
+ it fits in my pocket
+ it fits in a small bag
+ it fits in any backpack
+ fits anywhere
+ goes anywhere with me
+ i take it everywhere
+ it goes everywhere i go
+ small enough to take along
+ light enough to carry all day
+ it weighs next to nothing
+ you hardly feel it
+ i don't even notice i am wearing it
+ feels like walking on clouds
+ like walking on air
+ my feet thank me
+ my knees no longer hurt
+ my back pain is gone
+ i sleep through the night now
+ i wake up without pain
+ it helped right away
+ i noticed a difference right away
+ i can see the difference
+ you can see and feel the difference
+ you can tell that it is made to last
+ it is built like a tank
+ solid as a rock
+ it can take a beating
+ it took a fall and did not even get a scratch
+ it has been through a lot and still looks new
+ it has been through many washes and still looks new
+ washed it {times} and the color is the same
+ it came out of the wash without a wrinkle
+ it keeps its shape
+ it has held its shape
+ {long} and counting
+ {long} later it is still going
+ mine is {long} old and still runs
+ i am still using the one i bought {long} ago
+ still on the first {part} after {long}
+ still use it every day after {long}
+ i have had it for {long} and would buy it again
+ i have owned it for {long} without a {trouble}
+ i've been using it for {long} and i love it
+ i have been using {brand} for {long} and am never disappointed
+ the battery lasts and lasts
+ the battery goes on and on
+ i get ten hours out of the battery
+ i get a full day out of it
+ eight plus hours on one charge
+ it lasts me all day on one charge
+ i can watch three movies on one charge
+ i can go a week without charging it
+ it still had half its charge after a day
+ it charges while i have a coffee
+ it is fully charged in an hour
+ the picture is so clear that you feel you are there
+ the picture makes you feel like you are there
+ colors pop
+ the colors really pop
+ photos come out great
+ you can read it in full sun
+ you can see it from across the room
+ text is easy to read
+ it is easy on the eyes
+ i can hear every instrument
+ you can hear it all over the house
+ it fills the room with sound
+ it fills the whole room
+ it drowns out the noise
+ it shuts out the world
+ calls are clear
+ they hear me loud and clear
+ i hear things in songs that i never heard before
+ it got rid of the smell
+ it got the stain out
+ it gets everything clean
+ it picks up everything
+ it picked up hair that my old one left behind
+ you would not believe what came out of my carpet
+ my floors have never been so clean
+ it cuts through anything
+ cuts like butter
+ nothing sticks to it
+ food slides right off
+ cleanup takes a minute
+ wipes clean in seconds
+ just rinse it off
+ it makes the best coffee
+ makes coffee just how i like it
+ coffee is hot and quick
+ the whole family uses it
+ we use it for everything
+ we use it all the time
+ we use it every night
+ it gets used every day
+ i use it more than i thought i would
+ it has become my everyday {thing}
+ it has become part of my day
+ it is my go to {thing}
+ i reach for it every morning
+ i never leave home without it
+ i could hug whoever invented it
+ whoever thought of this is a genius
+ finally a {thing} that works
+ finally a {part} that lasts
+ finally, something that fits
+ at last a {thing} that does what it says
+ this is how a {thing} should be
+ this is what a {thing} should be
+ they got it right
+ they got everything right
+ they thought of everything
+ they really thought it through
+ you can tell they thought about it
+ attention to detail
+ every detail is right
+ i could go on and on
+ i could not ask for more
+ could not ask for a better {thing}
+ i got more than i paid for
+ you get more than you pay for
+ it is more than i hoped for
+ it is everything i hoped it would be
+ it is all i hoped for and more
+ it is everything they say it is
+ lives up to the hype
+ it lives up to its name
+ believe the hype
+ all the good reviews are true
+ the reviews were right
+ as {good} as everybody says
+ it is not {adjbad}, it is not {adjbad}, it is {good}
+ it is so much more {adjgood} than my old one
+ it is far more {adjgood} than my last {thing}
+ more {adjgood} than anything i have had
+ {adjgood} than any other i have tried
+ it has more {part} than my old one
+ it is a step up from my old {thing}
+ a big step up from what i had
+ a huge improvement over the last one
+ it is everything my old {thing} was not
+ my old {thing} took an hour, this one takes five minutes
+ my old {thing} used to {fault}, this one does not
+ unlike my old {thing} it does not {fault}
+ unlike other {thing}s this one stays put
+ others {broke} within months, this one is still going
+ i had a {brand} before and this is so much better
+ it beats my {brand} by a mile
+ it beats any {brand} i have had
+ it puts {brand} to shame
+ makes {brand} look bad
+ nothing {brand} makes comes close
+ no other {thing} comes close
+ there is no comparison
+ there is no better {thing}
+ no other {thing} does this
+ i would choose it over any {brand}
+ i chose it over a {brand} and am glad i did
+ i am glad i spent the extra money
+ i am so glad that i waited for this one
+ best money i ever spent
+ best thing i ever bought
+ one of the best things i have bought
+ one of my best purchases
+ money well spent
+ a smart buy
+ a wise investment
+ i spent {money} and it was worth every bit
+ makes a {good} gift
+ i gave it as a gift and it was a hit
+ it was a hit with {who}
+ it was the hit of the party
+ christmas was saved
+ it made {who} smile
+ put a smile on my face
+ it makes me smile every time
+ i am in love with it
+ i fell in love with it
+ it is my baby
+ me and my {thing} are inseparable
+ thank you {brand}
+ thanks to {brand} for making this
+ keep up the good work
+ well done {brand}
+ hats off to the makers
+ kudos to {brand}
+ ten out of ten
+ ten stars if i could
+ i would give it six stars if i could
+ i wish i could give it more than five stars
+ i wish i had bought it sooner
+ i wish i had found it years ago
+ i wish they made it in more colors because i would buy them all
+ i should have bought it years ago
+ should have gotten one long ago
+ why did i wait so long
`
