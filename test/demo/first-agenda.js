// What the portal's own script does: fetch the meeting, write a table of points, fold and unfold them.
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function field({ label, paragraphs }) {
  return [
    element('h3', {}, label),
    element('span', { class: 'resume' }, ...paragraphs.map((text) => element('div', {}, text))),
  ]
}

function attachment(name, at) {
  const href = `/vis/pdf/bilag/${at}/?redirectDirectlyToPdf=false`
  const pdf = element('span', { class: 'label pdf-label', 'data-type': 'bilag', role: 'button' }, 'PDF')
  return element('li', {}, pdf, ' ', element('a', { class: 'bilag-link', target: '_blank', href }, name))
}

function row(point, at) {
  const details = element('div', { class: 'details', id: `details${at}` })
  if (point.case) details.append(element('span', { class: 'sagsnummer' }, point.case))
  if (point.fields.length > 0) {
    const inner = element('div', {}, ...point.fields.flatMap(field))
    const container = element('div', { id: 'sagsfremstillingContainer' }, inner)
    details.append(element('div', { class: 'punkt' }, element('h3'), element('div', {}, container)))
  }
  if (point.attachments.length > 0) {
    details.append(
      element('h3', {}, 'Bilag'),
      element('ul', { class: 'list-unstyled' }, ...point.attachments.map(attachment)),
    )
  }
  const title = element('h2', { class: 'overskrift', id: `overskrift${at} ` }, point.title)
  const button = element(
    'button',
    { class: 'overskrift-btn', 'aria-expanded': 'false', 'aria-controls': `details${at}` },
    title,
  )
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'true'
    button.setAttribute('aria-expanded', String(!open))
    details.style.display = open ? 'none' : 'block'
  })
  const files = element('span', { class: 'lydfiler-og-bilag' })
  if (point.attachments.length > 0) {
    const count = element('span', { class: 'fil-ikon-nummer' }, String(point.attachments.length))
    files.append(element('span', { class: 'badge fil-ikon' }, count))
  }
  return element(
    'tr',
    { class: 'punktrow isVisible', id: `punktrow_00000000-0000-4000-8000-${String(at).padStart(12, '0')}` },
    element(
      'td',
      { class: 'text-center punkt-tabel' },
      element('span', { class: 'label label-default' }, point.number),
    ),
    element('td', { class: 'punkt-tabel' }, button, details),
    element('td', { class: 'punkt-tabel' }, files),
  )
}

function show(meeting) {
  document.title = `${meeting.committee} - ${meeting.place}`
  document.querySelector('h1.dato').textContent = `${meeting.kind} ${meeting.day}`
  for (const body of document.querySelectorAll('.udvalg')) body.textContent = meeting.committee
  for (const place of document.querySelectorAll('.sted')) place.textContent = meeting.place
  document.querySelector('.dagsordeninfo .dato').textContent = meeting.weekday
  document.querySelector('td.deltagere').textContent = meeting.people
  document.querySelector('#dagsordenDetaljer tbody').replaceChildren(...meeting.points.map(row))
  document.querySelector('.spinner').style.display = 'none'
}

async function load() {
  document.querySelector('.spinner').style.display = 'block'
  const meetings = await (await fetch('first-agenda.json')).json()
  // The portal takes its time.
  await new Promise((done) => setTimeout(done, 300))
  show(meetings[new URLSearchParams(location.search).get('id') ?? 'a'])
}

document.querySelector('#other').addEventListener('click', (event) => {
  event.preventDefault()
  history.pushState(null, '', event.target.getAttribute('href'))
  void load()
})
addEventListener('popstate', () => void load())
void load()
