// A page that wants to know what its reader does, and to make the extension do things: it was here first.
/** Everything that it could learn of, as words. */
window.learnt = []
const learn = (what) => window.learnt.push(String(what))

for (const type of [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'compositionend',
  'message',
  'focusin',
]) {
  window.addEventListener(
    type,
    (event) => learn(`${type} ${event.key ?? event.data ?? event.target?.value ?? ''}`),
    true,
  )
}

// What the extension might call in the page's own world.
for (const name of ['fetch', 'postMessage', 'MessageChannel', 'CustomEvent', 'MutationObserver', 'structuredClone']) {
  const real = window[name]
  window[name] = function (...given) {
    learn(`${name} ${JSON.stringify(given)}`)
    return new.target ? new real(...given) : real.apply(this, given)
  }
}
const attach = Reflect.get(Element.prototype, 'attachShadow')
Element.prototype.attachShadow = function (...given) {
  learn(`shadow ${this.localName}`)
  return Reflect.apply(attach, this, given)
}
Object.defineProperty(Element.prototype, 'remove', {
  value() {
    learn(`removed ${this.localName}`)
    this.parentNode?.removeChild(this)
  },
})

/** All that can be read in the page, shadow roots that are open and frames that are of the same site included. */
window.walk = () => {
  const found = []
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element.localName, ...[...element.attributes].map(({ value }) => value))
      if (element.shadowRoot) look(element.shadowRoot)
      if (element.localName === 'iframe') found.push(element.src)
    }
    found.push(root.textContent ?? '')
  }
  look(document)
  for (let at = 0; at < window.length; at++) found.push(`frame ${at}`)
  for (const { name } of performance.getEntriesByType('resource')) found.push(name)
  return found
}

/** Says to the extension all that a page can say. */
window.attack = (id) => {
  const types = [
    'settingsHere',
    'readPage',
    'setNarrow',
    'pageRead',
    'frameToken',
    'claimFrame',
    'useHere',
    'leaveSites',
  ]
  for (const type of types) {
    const message = { id: 1, type, data: type === 'setNarrow' ? true : ['http://localhost/*'], timestamp: Date.now() }
    window.postMessage(message, '*')
    document.dispatchEvent(new CustomEvent(type, { detail: message }))
  }
  for (const name of ['maerkesag-started', 'wxt:content-script-started', `${id}:minutes:wxt:content-script-started`])
    document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'minutes', messageId: 'x' } }))
  // Once each: two presses would leave a fold as it was.
  document.querySelectorAll('maerkesag-toggle').forEach((toggle, at) => {
    if (at % 2 === 0) toggle.click()
    else toggle.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  for (const type of ['click', 'keydown', 'input', 'focus'])
    document.querySelector('maerkesag-panel')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  try {
    globalThis.chrome?.runtime?.sendMessage?.(id, { id: 1, type: 'setNarrow', data: true, timestamp: 1 })
  } catch (error) {
    learn(`refused ${error.message}`)
  }
}
