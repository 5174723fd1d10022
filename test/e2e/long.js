// Minutes as bad as they come: 300 points, a decision of forty pages, a title of 600 letters, right-to-left text, a point
// without text, a header that stays, and (with ?rewrite) a page that rewrites itself while one reads.
const add = (parent, name, text) => {
  const made = document.createElement(name)
  made.textContent = text
  parent.append(made)
  return made
}
const sentence = 'Forvaltningen har gennemgået forslaget og hørt brugerne af havnen om de nye tider og takster. '
const longTitle = `Plan for ${'havnens bolværker, kajer, pladser, skure og stier '.repeat(13)}`.slice(0, 600)
const rightToLeft = 'הודעה לתושבים: הנמל ייסגר לשיפוצים בחודש מאי'
const titles = { 3: longTitle, 4: rightToLeft, 5: 'Punkt uden tekst' }
const decided = [
  'Godkendt.',
  'Udsat.',
  'Anbefales godkendt.',
  'Taget til efterretning.',
  'Indstillingen kan ikke godkendes.',
]

function point(main, number) {
  add(main, 'h2', `${number}. ${titles[number] ?? `Sag om bro nummer ${number}`}`)
  if (number === 5) return
  add(main, 'h3', 'Sagsfremstilling')
  for (let at = 0; at <= number % 4; at++) add(main, 'p', number === 4 ? rightToLeft : sentence.repeat(4))
  add(main, 'h3', 'Indstilling')
  add(main, 'p', 'Havnechefen indstiller, at sagen godkendes.')
  add(main, 'h3', 'Beslutning')
  if (number === 2)
    for (let at = 0; at < 400; at++) add(main, 'p', `Byrådet besluttede del ${at + 1}: ${sentence.repeat(3)}`)
  else if (number === 4) add(main, 'p', `Godkendt. ${rightToLeft}`)
  else add(main, 'p', decided[number % decided.length])
}

const count = Number(new URLSearchParams(location.search).get('points') ?? 300)
function write() {
  const main = document.querySelector('main')
  main.replaceChildren()
  add(main, 'h1', 'Referat af møde i Byrådet den 3. marts 2026 kl. 17.00')
  add(main, 'p', 'Havkyst Kommune')
  for (let number = 1; number <= count; number++) point(main, number)
}
write()
if (new URLSearchParams(location.search).has('rewrite')) setInterval(write, 2500)
