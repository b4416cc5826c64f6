/* oxlint-disable max-lines -- a list */

import type { AspectEntry } from '../language-data.ts'

/** What English-speaking shoppers judge, by the word that a shopper would put on it; our own work. */
export const ASPECTS: Readonly<Record<string, AspectEntry>> = {
  quality: {
    names:
      'quality, build quality, construction, constructed, craftsmanship, workmanship, product quality, overall quality, manufacturing, is made, are made',
    good: 'well made, well built, well constructed, made well, built well, high quality, good quality, great quality, top quality, top notch, excellent quality, well designed, nicely designed, sturdy, solidly built, solid build, sturdily, solid, rugged, premium, quality product, quality item, quality made, beautifully made, nicely made, well put together, substantial, heavy duty',
    bad: 'poor design, bad design, poorly designed, badly designed, design flaw, poorly made, cheaply made, badly made, poorly constructed, poorly built, poor quality, low quality, bad quality, terrible quality, flimsy, chintzy, shoddy, cheap quality, feels cheap, feel cheap, felt cheap, cheap feel, cheap feeling, bit cheap, little cheap, feels very cheap, feels really cheap, feels so cheap, feel very cheap, feel really cheap, seems cheap, seem cheap, cheapish, cheap plastic, cheap material, looks cheap, looked cheap, look cheap, cheap looking, cheap made, cheaply, poor construction, junk, piece of junk, piece of crap, not well made, rickety, wobbly, tinny, plasticky, cheap construction, defective, defect, defects, arrived broken, came broken, dead on arrival, doa, faulty, lemon',
  },
  durability: {
    names:
      'durability, longevity, lifespan, life span, wear and tear, life expectancy, shelf life, over time, held up, hold up, holds up, holding up, hold together, stand up to, stands up to, will last, to last, how long it lasts, it lasted, they lasted, it lasts, lasted for',
    good: 'durable, indestructible, long lasting, lasts forever, lasts a long time, lasted years, lasts for years, last for years, last for a long time, still going strong, still works, still working, still work, still work great, going strong, like new, tough, hard wearing, still looks new, built to last, bulletproof, last a long time, last long, last longer',
    bad: "broke, broken, fell apart, falls apart, fall apart, falling apart, came apart, comes apart, coming apart, wore out, worn out, wears out, wear out, wearing out, ripped, rip, rips, ripping, tore, tear, torn, tearing, cracked, cracks, crack, cracking, peeling, peeled, peels, peel, snapped, snaps off, snapped off, broke off, fell off, came off, fraying, frayed, stopped working, quit working, quits working, stop working, stops working, dead after, failed, fails, gave out, gave up the ghost, bit the dust, conked out, split open, came unglued, unglued, unraveling, unravel, unraveled, came undone, came loose, comes loose, burned out, burnt out, wearing thin, wore off, wears off, chipped, chipping, not durable, short lived, no longer works, wore through, deteriorated, disintegrated, it breaks, breaks easily, broke down, going to break, starting to break, started to break, began to break, popped off, pops off, popping off, popped out, pop off, will break, died, it dies, dies on, break easily, breaking down, break after, breaks after, breaks down, breaking after, won't last, didn't last, doesn't last, not last, it died, they died, died on me, dies after, died after",
  },
  material: {
    names:
      'material, quality of the material, quality of material, quality of the materials, quality of the leather, quality of the fabric, fabric, leather, cloth, cotton, suede, canvas, neoprene, stainless steel, aluminum, faux leather, textile, the plastic, plastic is, the metal, the rubber, the wood, the lining, the foam',
    good: 'real leather, genuine leather',
    bad: 'fake leather, thin material, thin plastic, thin fabric, cheap leather, paper thin, see through, itchy, scratchy, not leather',
  },
  stitching: { names: 'stitching, stitches, seam, seams, sewing, sewn, threads' },
  sole: { names: 'sole, soles, outsole, outsoles' },
  compatibility: {
    names: 'compatibility',
    good: 'compatible, fully compatible, works with most, works with any, works with every, works with my, worked with my, works with all, works with everything',
    bad: "incompatible, not compatible, doesn't work with, does not work with, won't work with, not work with, didn't work with",
  },
  comfort: {
    names:
      'comfort, comfort level, cushion, cushioning, ergonomics, ergonomic, carpal tunnel, insole, insoles, on the ears, on my ears, on your ears, my feet feel',
    good: 'comfortable, comfy, comfortably, comfortable to wear, cozy, cushy, cushioned, all day long, walking on clouds, walking on a cloud, like slippers, like a glove, pain free, stopped hurting, stop hurting, no longer hurt, no longer hurts, no more pain, supportive, out of the box comfortable, wear all day, wear them all day, all day comfort, no break in, no break in period, no break in time, no breaking in, no need to break in, without breaking them in, did not need to break, short break in period, little break in, easy to break in, quick to break in',
    bad: 'uncomfortable, discomfort, killed my feet, kill my feet, kills my feet, killing my feet, killed my, hurt, hurts, hurting, hurt my feet, hurts my feet, hurt my ears, blister, blisters, sore, soreness, rubs, rubbed, rubbing, pinches, pinched, pinching, painful, ache, aches, aching, digs into, dig into, dug into, chafe, chafing, cramps, cramped, cramping, in pain, foot pain, back pain, neck pain, wrist pain, rubs my, rub my, hard to break in, long break in, long break in period, long time to break in, longer to break in, forever to break in, tough to break in, difficult to break in, irritating to my, irritating to the ears, irritating on',
  },
  fit: {
    names:
      'fit, fits, sizing, half size, a size up, a size down, size up, size down, true to size fit, wide feet, narrow feet, wide foot, whole size, full size, toe box, shoe size, my size, size chart, around the calf, around my calf, in the calf, around the ankle, in the toe, in the heel, around the calves, in the width, in width, zip them up, zip it up, get them on, order a size up, order a half size up, order half a size up, order one size up, order one size larger, order a size larger, order a half size larger, go up a size, go up half a size, go up a half size',
    good: 'true to size, fits perfectly, fit perfectly, fits great, fit great, perfect fit, fits well, fit well, fits like a glove, fit like a glove, snug, snugly, fits snugly, fits nicely, fit nicely, fits just right, fits fine, fit fine, fits good, fit good, stays in place, stay in place, stay put, stays put, stay in my ears, stays in my ear, stay on, right size, perfect size, fit as expected, fits as expected, fit just right, fits securely',
    bad: "runs small, run small, runs large, run large, runs big, run big, runs narrow, run narrow, runs wide, run wide, too tight, too loose, tight, loose, too small, too big, too large, too narrow, too wide, too long, too short, didn't fit, did not fit, doesn't fit, does not fit, don't fit, do not fit, doesnt fit, didnt fit, won't fit, wont fit, not fit, wouldn't fit, would not fit, won't stay in, fall out, falls out, fell out, falling out, slips off, slip off, slipping off, slip out of, slips out of, slipping out of, heels slip, heel slides, foot slips, foot slides, feet slip, feet slide, heel slips, heel slip, heel slippage, slips at the heel, slipped at the heel, slip at the heel, slips in the heel, slip in the heel, slipping in the heel, slide around, slides off, slide off, slid off, sliding off, way too big, way too small, wrong size, narrow, ill fitting, smaller than expected, bigger than expected, larger than expected, smaller than i expected, small for, slipping out, heel kept slipping, heels kept slipping, foot kept slipping, heel keeps slipping, foot keeps slipping",
  },
  size: {
    names:
      'size, is huge, are huge, dimensions, footprint, screen size, thickness, depth, small size, slim profile, the height, the length',
    good: 'compact, slim, small enough, big enough, large enough, good size, great size, nice size, perfect size, thin and light, space saving, nice and big, nice big',
    bad: 'takes up too much space, takes up a lot of space, too thick, not big enough, not large enough, oversized, smaller than i thought, cumbersome, awkward size, is tiny, are tiny, very tiny, so tiny, pretty small, is small, are small, very small, so small, really small, is bulky, too bulky, very bulky, so bulky, bit bulky, little bulky, bulky and, and bulky',
  },
  looks: {
    names:
      'the look, its look, appearance, style, styling, design, aesthetics, aesthetic, pattern, print, style and comfort, on my wall, decor',
    good: "beautiful, gorgeous, stylish, cute, sleek, attractive, elegant, classy, handsome, fashionable, adorable, sharp looking, good looking, looks good, looks great, look great, look good, looks nice, look nice, nice looking, great looking, compliments, many compliments, lots of compliments, compliment, professional looking, looks professional, looks amazing, looks beautiful, chic, looks expensive, look expensive, looks very expensive, look very expensive, looks more expensive, look more expensive, trendy, sophisticated, eye catching, cool looking, so pretty, very pretty, really pretty, is lovely, are lovely, look lovely, looks lovely, lovely colour, lovely design, looks modern, don't do it justice, do not do it justice, doesn't do it justice, does not do it justice, don't do them justice, do not do them justice, pretty color, pretty design, pretty and",
    bad: 'ugly, hideous, unattractive, tacky, dated, plain looking, unstylish, frumpy, looks bulky, look bulky, look very bulky, looks very bulky, looking bulky, no longer pretty, clunky looking, looks clunky, look clunky, clunky design',
  },
  color: {
    names:
      'color, colour, colors, colours, interior color, shade, hue, the black, the brown, the red, the blue, the pink, the white, tint, color scheme, dye, colored',
    good: 'vibrant, true to color, beautiful color, love the color, great color, nice color, rich color',
    bad: 'faded, fades, fade, discolored, wrong color, color was off, discoloration, color ran, color bleeds, was a different color, sent a different color, received a different color, totally different color, completely different color, was a different colour',
  },
  price: {
    names:
      'price, priced, prices, price point, price tag, pricing, cost, costs, money, value, worth, the price, dollars, bucks, bang for the buck, for the money, price range, deal, sale, on sale, budget, for what i paid, for what you pay, what i paid, i paid, to pay, paid for it, paid for them, paid for this, paying for, afford, discount, purchase price, investment, worth every penny, cost effective',
    good: 'inexpensive, affordable, bargain, great price, good price, great value, good value, great deal, good deal, reasonable price, reasonably priced, well priced, low price, fair price, excellent value, excellent price, value for money, good value for money, worth the money, worth it, worth the price, well worth, worth every penny, cheap price, cheaper than, steal, for a fraction, for half the price, at half the price, great buy, good buy, decent price, nice price, bang for your buck, save money, saved money, economical, super cheap, so cheap, amazing price, beat the price, beat for the price, not expensive, pretty cheap, low cost, very cheap, unbeatable, reasonable, lower price',
    bad: 'overpriced, expensive, pricey, costly, waste of money, waste your money, wasted my money, wasting your money, waste of my money, worth half, worth maybe, only worth, not worth, not worth it, not worth the money, not worth the price, high price, too much money, rip off, ripoff, ripped off, save your money, overcharged, too expensive, higher price, steep, wasted money, paid more, pay too much',
  },
  delivery: {
    names:
      'delivery, shipping, shipment, delivery time, shipping time, postage, courier, was delivered, they shipped, to arrive, it arrived',
    good: 'fast shipping, quick shipping, arrived on time, arrived quickly, came quickly, fast delivery, quick delivery, arrived early, prompt, promptly, speedy delivery, shipped quickly, shipped fast, arrived fast, quick ship, fast ship, prompt delivery, on time, free shipping, came on time, came fast, timely manner, shipping was fast, ahead of schedule',
    bad: 'never arrived, arrived late, late delivery, slow shipping, took forever to arrive, lost in the mail, never received, wrong item, sent the wrong, arrived damaged, came damaged, slow delivery, took weeks',
  },
  packaging: {
    names: 'packaging, packaged, packing, bubble wrap, the box, the package',
    good: 'well packaged, well packed, packaged well, nicely packaged, securely packaged',
    bad: 'poorly packaged, damaged box, crushed box, box was damaged, bad packaging, open box',
  },
  'customer service': {
    names:
      'customer service, customer support, tech support, technical support, support team, service, warranty, refund, seller, vendor, return policy, restocking fee, return shipping, phone support, support line, company support, the support, the company, service department, called support, called customer, contacted the seller, contacted support, contacted customer, replacement policy',
    good: 'helpful staff, great service, excellent service, great seller, great customer service, no hassle, quick response, responded quickly, stand behind, stands behind, stood behind',
    bad: 'no refund, refused, never responded, no response, ignored, never replied, would not refund, no warranty, unhelpful, no reply, poor service, terrible service, refused to',
  },
  battery: {
    names:
      'battery lasts, battery last, battery lasted, battery does last, battery can last, battery life lasts, battery holds up, battery, battery life, batteries, charge, charging, charged, recharge, rechargeable, recharging, run time, runtime, standby time, talk time, hours of use, battery time, standby, on a single charge',
    good: 'holds a charge, hold a charge, holds its charge, holds charge, long battery life, charges quickly, charges fast, lasts all day, long battery, great battery, keeps a charge, charge lasts',
    bad: "battery does not last, battery doesn't last, battery did not last, battery didn't last, battery won't last, battery will not last, battery life does not last, battery life doesn't last, won't charge, wont charge, won't hold a charge, doesn't hold a charge, drains quickly, battery died, dies quickly, short battery life, battery drains, not hold a charge, dead battery, no charge, battery dies, stopped charging, doesn't charge, won't take a charge, never charged, eats batteries",
  },
  sound: {
    names:
      'sound, sounds, sounding, audio, sound quality, audio quality, speaker, speakers, music, treble, bass, clarity, volume, stereo, surround sound, hear, heard, headphone sound, acoustics, noise cancellation, noise cancelling, noise canceling, noise reduction, noise isolation, background noise, sound system, soundstage, voice quality, call quality, phone calls, on calls, during calls, quality of the sound, quality of the audio, quality of sound, quality of audio, quality of the music, quality of calls, audio is, other end, midrange, lip sync, the mids, an echo, bass heavy, heavy bass, highs and lows, lows and highs, the midrange',
    good: 'loud and clear, crystal clear, great sound, good sound, great bass, deep bass, clear sound, crisp sound, hear me clearly, hear clearly, loud enough, hear me fine, hear me perfectly, hear you clearly',
    bad: "can't hear, cannot hear, can hardly hear, could not hear, couldn't hear, muffled, distorted, distortion, static, crackling, crackle, hiss, hissing, garbled, choppy, no bass, lack of bass, muddy, echoes, echoing, not loud enough, volume is low, low volume, tinny sound, no sound, sounds like a, buzzing, can't understand, couldn't understand",
  },
  microphone: {
    names: 'microphone, mic, mics',
    bad: "doesn't hear me, does not hear me, didn't hear me, don't hear me, never hears me",
  },
  noise: {
    names: 'noise level, noise, decibels, clicking sound, clicking noise, key noise, clack, motor noise, fan noise, sound level',
    good: 'quiet, quieter, silent, quietly, silently, noiseless, very quiet, whisper quiet, super quiet',
    bad: 'noisy, squishing sound, squeaking sound, rattling sound, popping sound, whistling sound, grinding sound, weird sound, strange sound, weird noise, strange noise, annoying noise, very loud, too loud, so loud, extremely loud, squeak, squeaks, squeaky, squeaking, rattle, rattles, rattling, whining, high pitched, clicky, annoying sound, humming, creak, creaks, creaky, clack, clacky, clackety, louder than, makes a lot of noise, deafening, grinding noise, loud noise, clicking loudly, is loud, are loud, kind of loud, bit loud, pretty loud, really loud, kinda loud, somewhat loud, rather loud, fairly loud, quite loud, little loud, kinda noisy, slight hum, hum from, a loud, humming noise, a hum',
  },
  connection: {
    names:
      'bluetooth, connection, connectivity, connect, connected, connects, connecting, pair, paired, pairing, pairs, wifi, wi fi, reception, sync, synced, syncing, syncs, usb, hdmi, hdmi port, bluetooth connection, wireless range, usb port, usb ports, connections, ethernet, headphone jack, the range, range is, great range, network connection, wifi connection, internet connection, hdmi input, hdmi inputs, audio jack, the signal, signal strength, wireless connection, wireless connectivity, wireless reception, wireless signal, wireless works',
    good: 'plug and play, paired easily, pairs easily, easy to pair, paired right up, connected instantly, easy to connect, connects easily, paired quickly, pairs quickly, connects quickly, stays connected, good range, great range, connected easily, recognized immediately, recognized it immediately, strong signal',
    bad: "disconnects, disconnect, disconnected, disconnecting, dropouts, drop out, cuts out, cut out, cutting out, loses connection, lost connection, won't connect, wouldn't connect, won't pair, wouldn't pair, doesn't connect, interference, poor range, poor reception, intermittent, intermittently, breaks up, breaking up, loses sync, lose connection, losing connection, short range, keeps dropping, unable to connect, could not connect, not connect, not recognize, drop outs, weak signal, poor signal, no signal, loses signal, lost signal, drops connection, drops the connection, dropped connection, dropped the connection, drops calls, drops the call, dropped calls, dropped the call, call dropped, calls dropped, call drops, calls drop, drops out, dropped out, dropping out, signal drops, signal dropped, connection drops, connection dropped, drops signal, drops the signal, bluetooth drops, wifi drops, wifi dropped, keeps dropping out",
  },
  picture: {
    names:
      'picture, picture quality, quality of the picture, quality of the image, quality of the screen, quality of the display, image, image quality, video quality, screen, display, resolution, contrast, brightness, black levels, hd, hd picture, 1080p, 720p, 4k, 3d, refresh rate, viewing angle, viewing angles, pixels, backlight, backlighting, backlit, clear picture, color reproduction, motion blur, standard definition, high definition, sharpness, screen quality, black level, the blacks',
    good: 'sharp picture, great picture, good picture, crisp picture, vivid, bright picture, clear image, crystal clear picture, beautiful picture, amazing picture, excellent picture, bright screen, clear screen, bright and clear',
    bad: 'blurry, fuzzy picture, fuzzy image, is fuzzy, looks fuzzy, bit fuzzy, grainy, pixelated, washed out, dead pixel, dead pixels, blur, ghosting, flicker, flickers, flickering, lines on the screen, line across, black screen, blank screen, screen went, light bleed, clouding, dim, too dark, pixelation, screen cracked, cracked screen, lines through',
  },
  camera: {
    names: 'camera, photo quality, autofocus, photos, webcam, takes pictures, take pictures, the lens, the zoom, the flash, zoom lens',
  },
  'remote control': { names: 'remote, remote control, remotes, clicker' },
  software: {
    names:
      'software, app, apps, firmware, interface, menu, menus, update, updates, drivers, driver, user interface, operating system, netflix, hulu, smart tv, internet browser, browser, app store, smart features, on screen menu, programming, gui',
    bad: 'glitchy, buggy, crashes, bugs, glitches, crash, glitch, freezes, freezing up, froze, locks up',
  },
  features: {
    names:
      'feature, features, functionality, extras, shortcut, shortcuts, hotkeys, hot keys, media keys, multimedia keys, media controls, extra features, extra keys, capability, capabilities, function keys, macro, macros, bells and whistles, versatility, the settings, the modes, functions',
    good: 'lots of features, many features, feature rich, full featured, multipurpose, versatile, customizable',
    bad: 'missing features, lacks features, no features',
  },
  controls: {
    names:
      'button, buttons, controls, control, knob, switch, switches, trigger, touchpad, trackpad, track pad, touch pad, on off switch, power button, on button, off button, volume control, volume controls, volume button, volume buttons, volume controller, volume rocker, volume up, volume down, adjusting volume, adjusting the volume, adjust volume, adjust the volume, touch screen, touchscreen, touch response, tapping the screen, power switch, scroll, scrolling',
    good: 'responsive',
    bad: 'unresponsive, too sensitive, overly sensitive, hard to press, not responsive, sluggish',
  },
  keys: {
    names:
      'keys, key, layout, key layout, space bar, spacebar, enter key, shift key, backspace, number pad, numpad, arrow keys, function keys, numeric keypad, keypad, key placement, delete key, key size, caps lock, standard layout, keyboard layout, escape key, space key, ctrl, alt key, control key, home and end, page up, page down',
    bad: 'missing keys, cramped layout',
  },
  typing: {
    names:
      'typing, type on, to type, typing experience, type, key travel, keystroke, keystrokes, tactile feedback, touch typing, tactile, keyboard feel, key feel, key action, key press, keypress, feel of the keys, typos, mechanical',
    good: 'easy to type, nice to type, comfortable to type, type faster, soft touch',
    bad: 'mushy, hard to type, double letters, miss keys, stiff keys, repeated letters',
  },
  'ease of use': {
    names: 'ease of use, usability, user friendliness, learning curve, hassle, navigation, maintenance, emptying, to empty, convenience',
    good: 'easy to use, simple to use, user friendly, intuitive, straightforward, hassle free, effortless, a breeze, easy to operate, easy to turn on, easy to handle, easy access, easy to put on, easy to carry, handy, convenient, simple to operate, easily accessible, easier to use, makes it easy, easy to navigate, easy to empty, easy to figure out, easy to adjust, easy to change, easy to get, easy to switch, easy to maintain, easy to learn, easy to store, easy to open, easy to read, so simple, very simple, easy to work, easy to set, easy to apply, easy to remove, easy to attach, easy to hold',
    bad: 'hard to use, difficult to use, complicated, confusing, awkward, awkward to use, not user friendly, pain to use, inconvenient, difficult to put on, hard to put on, hard to get, not intuitive, difficult to get, hard to figure out, tricky, tedious, clumsy, difficult to operate, hard to open, difficult to open, hard to read, hard to understand, hard to operate, not easy to, hard to put, hard to remove, difficult to remove, difficult to put, hard to close, hard to hold, hard to attach, difficult to handle, hard to get on, hard to control, difficult to understand, hard to work, difficult to set, pain to, hard to press',
  },
  setup: {
    names:
      'set up, setup, install, installation, installed, installing, assemble, assembled, assembly, put together, set it up, setting up, hook up, hooked up, hookup, hooking up, configure, configuration, wall mount, initial setup, to assemble',
    good: 'easy to install, easy to set up, easy to setup, easy to assemble, easy setup, simple setup, easy installation, easy install, easily installed, setup was easy, set up was easy, easy assembly, setup was a breeze, easy to put together, up and running, easy set up, assembled easily, snaps together, easy to hook up',
    bad: 'hard to install, difficult to install, hard to assemble, difficult to assemble, difficult to set up, hard to set up, hard to put together',
  },
  instructions: {
    names:
      'instructions, manual, directions, instruction manual, user manual, guide, documentation, owners manual, instruction, user guide, instruction book, quick start',
    bad: 'no instructions, poor instructions, no manual',
  },
  cleaning: {
    names:
      'to clean, cleaning it, clean it, clean up, cleanup, wash, washed, washes, washing, dishwasher, rinse, dishwasher safe, machine wash, machine washable, the wash, laundry, hand wash, dry cleaning',
    good: 'easy to clean, easily cleaned, cleans easily, washes well, easy cleanup, wipes clean, easy clean up, wipe clean, easy to wash, easy to wipe',
    bad: 'hard to clean, difficult to clean, stains, stained, impossible to clean, shrank, shrink, shrunk, shrunk in, pain to clean, pilling, hard to keep clean, scratches easily, fingerprints, fingerprint',
  },
  'cleaning power': {
    names:
      'suction, suction power, picks up, pick up, picked up, picking up, cleans, cleaned, cleaning, sucks up, suck up, sucked up, sucking up, dirt, dust, pet hair, dog hair, cat hair, pet hairs, debris, on carpet, hardwood floors, wood floors, bare floors, dog hairs, cat hairs, cleaning power, hard floors, on the carpet, on carpets, on my carpet, on my carpets, on hardwood, on hardwoods, suck up dirt',
    good: 'great suction, strong suction, powerful suction, good suction, cleans well, cleans great, picks up everything, picks up well, excellent suction, amazing suction, sucks everything, picks up pet hair, picks up dirt, picked up so much, cleans my, picks up dog hair, picks up all, gets everything',
    bad: "no suction, loses suction, lost suction, weak suction, poor suction, little suction, doesn't pick up, does not pick up, lack of suction, won't pick up, clogs, clogged, clog, clogging, didn't pick up, lose suction, losing suction, not enough suction, suction is weak, low suction, blows dirt, doesn't suck well, does not suck well, doesn't suck up, does not suck up, won't suck",
  },
  power: {
    names: 'power, motor, wattage, horsepower, torque, turbo',
    good: 'powerful, plenty of power, lots of power, strong enough',
    bad: 'underpowered, not powerful, no power, not strong enough, lack of power, lacks power, not very powerful, not powerful enough, loses power, lost power',
  },
  performance: {
    names: 'performance, performs, perform, performed, works, does the job, do the job, gets the job done, functions well, worked',
    good: 'works great, works well, work well, work great, works perfectly, worked great, work perfectly, works fine, does its job, does the job, does a great job, does a good job, gets the job done, works like a charm, worked well, worked perfectly, works as advertised, works as expected, works beautifully, works flawlessly, performs well, works wonders, works good, working great, working perfectly, did the job, works as described, works awesome, functions perfectly, functioned perfectly, works wonderfully, works amazing, working fine, works excellent, reliable, dependable, flawlessly, efficient, efficiently',
    bad: "doesn't work, does not work, didn't work, did not work, don't work, doesnt work, didnt work, not working, won't work, never worked, wouldn't work, useless, do not work, will not work, won't turn on, wouldn't turn on, doesn't turn on, not turn on, worthless, malfunction, malfunctioned, malfunctioning, shutting off, inoperable, unreliable, not reliable, not very reliable, not dependable, inconsistent, turns itself off, keeps turning off, shuts itself off, keeps shutting off, turns off by itself, shuts off by itself, turns off randomly, shuts off randomly, shuts off, shut off, shutting on and off, cycles on and off, cycling on and off, shuts down, shut down, reboots, rebooting, keeps restarting, restarts itself, restarts by itself, turned itself off, turns off by itself",
  },
  speed: {
    names: 'speed, boot time, response time, loading time, processor, processing speed, lag time, load time',
    good: 'fast, speedy, faster, super fast, very fast, lightning fast, quick to load, loads quickly, starts quickly, starts up quickly, quick to start, runs fast, works fast',
    bad: 'slow, runs slowly, loads slowly, works slowly, slower, very slow, too slow, takes forever, takes a long time, took forever, takes too long, sluggish, long time to',
  },
  memory: { names: 'memory, hard drive, ram, gigs, gb, internal storage, storage space, disk space, sd card' },
  weight: {
    names: 'weight, weigh, weighs, weighed, pounds, lbs, ounces',
    good: 'lightweight, light weight, very light, super light, so light, nice and light, is light, are light, much lighter, lighter than, light to carry, light enough',
    bad: 'heavy, too heavy, heavier, very heavy, so heavy, weighs a ton, hefty',
  },
  portability: {
    names: 'portability, carry around, to carry around, for travel, for traveling, for travelling, to travel with',
    good: 'portable, easy to carry, great for travel, easily portable, folds up, easy to transport, perfect for travel, packs well, easy to move, fold up, folds flat',
    bad: 'not portable, hard to carry',
  },
  maneuverability: {
    names:
      'maneuver, maneuvering, maneuverability, steer, steers, steerable, turns well, turn well, turn very well, turns on a dime, steering, swivel, swivels, wheels, wheel, push, pushing, pushes, mobility, handling',
    good: 'easy to push, maneuverable, easy to maneuver, agile, maneuvers easily, easy to steer, turns easily, glides, glide, rolls easily, moves easily, maneuvers well, easy to handle, gets into',
    bad: 'hard to push, hard to maneuver, difficult to maneuver, difficult to push, hard to turn, top heavy, tips over, tip over, falls over, tipped over, fall over, unstable, tipping over',
  },
  attachments: {
    names:
      'attachment, attachments, included accessories, the accessories, its accessories, extra accessories, tools, adapters, upholstery tool, crevice tool, brush attachment, powered brush, attachable, add ons, the wand, the nozzle, extension wand, nozzles, cleaning tool, carpet tool, floor tool',
  },
  brush: { names: 'brush, brushes, roller, bristles, beater bar, brush roll, beater brush, roller brush, brush head, bristle' },
  hose: { names: 'hose, hoses' },
  filter: { names: 'filter, filters, filtration, hepa filter, hepa' },
  canister: {
    names:
      'canister, dust cup, dirt cup, dust bin, dustbin, dirt container, reservoir, dust container, dirt canister, dust bag, the bin, the tank',
  },
  cable: {
    names: 'cord, cords, cord length, cable, cables, power cord, retractable cord, power cable, cord rewind, cord retract, the wire, wires',
    bad: 'cord is short, short cord, tangled, tangles, cord is too short, tangle',
  },
  strap: {
    names:
      'strap, straps, shoulder strap, shoulder straps, chest strap, shoulder, shoulders, strap length, velcro strap, wristband, band, headband, neckband',
  },
  handle: { names: 'handle, handles, grip handle, carrying handle, handle grip, carry handles, hand grip' },
  zipper: {
    names: 'zipper, zippers, zipper pull, zipper pulls, zip fastener, the zip, zips up',
  },
  closure: { names: 'closure, clasp, buckle, buckles, latch, velcro, magnet, magnets, fasteners, fastener, snaps' },
  pockets: {
    names:
      'pocket, pockets, compartment, compartments, pouch, pouches, slots, slot, divider, dividers, sections, front pocket, side pocket, inner pocket, side pockets, outside pocket, organizer, sleeve for',
    good: 'lots of pockets, plenty of pockets, many pockets, lots of compartments, many compartments, plenty of compartments, enough pockets, well organized, organized',
    bad: 'no pockets, not enough pockets, no compartments',
  },
  space: {
    names:
      'interior space, leg room, storage capacity, extra room, extra space, the room, the space, enough space, room for, space for, the interior, the capacity, storage space, space inside, room inside',
    good: 'roomy, spacious, plenty of room, lots of room, lots of space, plenty of space, enough room, fits everything, holds everything, holds a lot, fit everything, enough space, holds all, fits all, holds my, hold everything, can hold, hold all my, room for',
    bad: 'no room, not enough room, not enough space, no space, not much room, tight fit, too little space, barely fits, barely fit, cramped space, little room',
  },
  protection: {
    names: 'protection, protect, protects, padding, protecting, protective, padded, shock, protected, drop protection',
    good: 'well padded, padded well, well protected, great protection, good protection, nicely padded, very protective, protects my, feels safe, keeps my laptop safe, secure, securely, plenty of padding, safe and secure, very padded, thick padding',
    bad: 'no padding, not padded, no protection, scratched, scratches, scratch, not enough padding, little padding, thin padding, not protect, little protection, not very padded, not protective, scratching',
  },
  'water resistance': {
    names:
      'water resistance, water resistant, waterproofing, slush, water proof, wet weather, puddles, waterproofed, the elements, in the rain, in the snow, in rain, heavy rain',
    good: 'waterproof, dry feet, stays dry, keeps water out, feet dry, kept my feet dry, keep my feet dry, keeps my feet dry, sweat proof, stay dry, sweatproof, keeps dry',
    bad: 'not waterproof, soaked, wet feet, feet got wet, soaked through, not water proof, not water resistant, feet wet, soaking wet, let water in, water gets in',
  },
  leaks: { names: 'leakage', bad: 'leak, leaks, leaked, leaking, leaky, drips, dripping, spills' },
  warmth: {
    names:
      'warmth, insulation, cold weather, freezing temperatures, toes warm, for winter, for the winter, winter wear, in winter, in the winter, winter weather, cold winter',
    good: 'warm, keeps me warm, warm and cozy, toasty, keep my feet warm, feet warm, kept my feet warm, keeps my feet warm, warmer, insulated, warm feet, very warm, super warm',
    bad: 'not warm, not warm enough, cold feet, feet were cold, froze, feet are cold, feet get cold, feet freezing, not insulated',
  },
  grip: {
    names: 'grip, traction, tread, treads, sole grip, on ice',
    good: 'good traction, great traction, grippy, great grip, non slip, excellent traction, good grip, slip resistant',
    bad: 'slippery, slip, slips, slipped, slipping, no traction, no grip, poor traction, sliding, slide, slides',
  },
  support: {
    names: 'arch support, ankle support, foot support, back support, lumbar support, heel support',
    good: 'good arch support, great support, great arch support',
    bad: 'no support, no arch support, lack of support',
  },
  breathability: {
    names: 'breathability, ventilation, airflow, air flow',
    good: 'breathable, breathes, breathe',
    bad: 'sweaty, feet sweat',
  },
  heat: {
    names: 'heat',
    good: 'stays cool, heats up quickly, heats quickly, heats evenly, keeps cool',
    bad: 'overheats, overheat, overheating, overheated, gets hot, too hot, very hot, gets very hot, burning smell, smoke, smoking, caught fire, burned, gets warm, burn, burns, burning',
  },
  smell: {
    names: 'smell, smells, odor, odour, scent, fragrance, aroma, smelled, smelling, scented, smelt',
    good: 'smells great, smells good, smells amazing, smells nice, smells wonderful, odorless, no smell, no odor, nice smell, good smell, great smell, smells delicious, smells fantastic',
    bad: 'stinks, stink, smelly, chemical smell, smells like chemicals, foul, smells bad, smells awful, bad smell, strong smell, stench, smells terrible, reeks, smells weird, awful smell, plastic smell, musty, stinky',
  },
  taste: {
    names: 'taste, flavor, flavour, tastes, flavors, tasted, flavours, tasting, aftertaste, sweetness, taste good',
    good: 'delicious, tasty, yummy, tastes great, tastes good, flavorful, great taste, great flavor, smooth taste',
    bad: 'bland, tastes like, bitter, bad taste, tasteless, tastes awful, artificial taste, tastes bad, too sweet, rancid, tastes nasty, tastes gross, taste stale, tastes stale, tasted stale, gross taste',
  },
  softness: {
    names: 'softness, silky',
    good: 'soft, softer, super soft, very soft, so soft, plush, fluffy, silky smooth, feels soft, feels nice, buttery, smooth texture, so smooth, soft and smooth, feels good on, feels great on',
    bad: 'rough, hard as a rock, stiff, very stiff, scratchy texture, coarse, too stiff, so stiff, too firm, too hard, greasy, oily',
  },
  thinness: { names: '', bad: 'too thin, very thin, flimsy material, so thin, really thin, is thin, are thin, paper thin' },
  effectiveness: {
    names: 'effectiveness, results, visible results, hair fall, hair growth, dandruff, dark spots',
    good: 'effective, really works, noticed a difference, see a difference, see results, great results, big difference, huge difference, good results, works on, really helped, helped my, helped with, works miracles',
    bad: "ineffective, no difference, no effect, no results, no result, didn't help, did nothing, does nothing, didn't do anything, doesn't do anything, no change, not effective, no improvement",
  },
  skin: {
    names: 'skin, complexion, oily skin, dry skin, sensitive skin',
    good: 'non oily, non greasy, not greasy, not oily, gentle, moisturizing, hydrating, glowing',
    bad: 'rash, irritated, breakout, broke out, broke me out, acne, pimples, allergic, allergic reaction, dries out, itching, irritation, burned my skin, break out, breaks me out, breaking out',
  },
  ingredients: {
    names: 'ingredients, chemicals, preservatives, sulfate free, organic, natural, ingredient',
    bad: 'toxic, harmful, chemical',
  },
  safety: {
    names: 'safety, hazard',
    good: 'safe, safe to use',
    bad: 'dangerous, unsafe, hazardous, fire hazard, safety hazard, sharp edges, electric shock',
  },
  description: {
    names:
      'description, descriptions, as described, as advertised, as pictured, the picture shows, listing, advertising, product description, advertised, described, in the picture, than the picture, than the pictures, picture online, pictures online, product picture, product pictures, photo shown, pictured',
    good: 'exactly as described, just as described, as expected, exactly as pictured, exactly like the picture, exactly what i expected, like the picture, just as pictured, just like the picture, exactly what i wanted, exactly what i needed, just what i needed, just what i wanted, met expectations, met my expectations, exceeded my expectations, exceeded expectations, better than expected, better than i expected',
    bad: 'not as described, not as pictured, not as advertised, misleading, false advertising, falsely advertised, nothing like the picture, different from the picture, fake, counterfeit, knock off, misrepresented, not what i expected, not what i ordered, deceptive, not genuine, not authentic, false, inaccurate, not like the picture',
  },
  completeness: {
    names: 'all the parts, all parts, all the pieces, spare parts, missing part',
    bad: 'is missing, are missing, came missing, arrived missing, missing a, missing the, missing some, missing one, missing piece, missing from the box, not in the box, missing parts, missing pieces, was missing, were missing, incomplete, not included, missing screws',
  },
  stability: {
    names:
      'stability, stand, stands, its legs, the legs are, four legs, rubber legs, folding legs, tripod legs, chair legs, table legs, the base, its base, base is',
    good: 'stable, steady, well balanced, sturdy stand, sturdy base',
    bad: 'wobbles, wobble, shaky, wiggles, wobbling, shakes, tilts',
  },
  story: {
    names:
      "story, the plot, the ending, storyline, the characters, the writing, writing style, narrative, chapters, main character, the author's style, the author's writing",
    good: "page turner, well written, gripping, could not put it down, couldn't put it down, hard to put down, difficult to put down, impossible to put down",
    bad: 'poorly written, badly written, predictable',
  },
  gift: {
    names: 'gift, christmas present, birthday gift, present, christmas gift, birthday present',
    good: 'great gift, perfect gift, nice gift, great present',
  },
}
