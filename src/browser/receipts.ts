// Looks for a receipt in a published list, on this machine: what is typed goes nowhere.

import { hexOf, sha256 } from '../domain/key-directory.ts'

const form = document.querySelector<HTMLFormElement>('#check')
const answer = document.querySelector<HTMLElement>('#answer')

// Browsers lend their cryptography to https and localhost only; without it the form stays away.
if (form && answer && isSecureContext) {
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    answer.textContent = ''
    answer.textContent = (await look(form).catch(() => form.dataset.failed)) ?? ''
  })
}

async function look(check: HTMLFormElement): Promise<string | undefined> {
  const typed = (name: string) => check.querySelector<HTMLInputElement>(`#${name}`)?.value ?? ''
  const receipt = typed('receipt')
    .toUpperCase()
    .replaceAll(/[^A-Z2-7]/g, '')
  if (receipt.length !== 26) return check.dataset.noReceipt
  const list = await fetch(`/receipts/${typed('week')}`, { credentials: 'omit' })
  if (!list.ok) return check.dataset.failed
  const mark = hexOf(await sha256(new TextEncoder().encode(receipt)))
  const lines = (await list.text()).split('\n')
  return lines.includes(mark) ? check.dataset.found : check.dataset.notFound
}
