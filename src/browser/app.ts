import { showLocalTimes } from './local-time.ts'

// On every page of the app. htmx reads its attributes by itself.
showLocalTimes()

// After a form came back with mistakes, the first field to mend gets the focus.
document.addEventListener('htmx:after:swap', () => {
  document.querySelector<HTMLElement>('#main .has-error :is(input, textarea, select)')?.focus()
})

// What the decision form kept in this tab has arrived.
if (new URLSearchParams(location.search).has('logged'))
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith('decision-draft-')) sessionStorage.removeItem(name)
