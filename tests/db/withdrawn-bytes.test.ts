import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { closeHouse } from '../../src/house.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { CALL, DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import { removeDir } from '../support/server.ts'
import { MAKING } from '../support/vignettes.ts'

const csv = PEOPLE_CSV.replace(/(ada@test.example,East \/ Orders,en,,)/, '$1curator')

test('what was written about a call that is taken back is in no byte of any file', async () => {
  const org = await openOrganisation('practice', { csv })
  await signCharter(org)
  const pass = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)
  const ok = async (sent: Promise<Response>) => expect((await sent).status).toBe(303)
  let ana = await org.signIn('ana')
  const rita = await org.signIn('rita0')
  for (let i = 0; i < 30; i++)
    await logCall(rita, { decided: `standing number ${i}`, why: 'because of this '.repeat(8) })

  // One with a name: talked about, corrected, taken back.
  const named = await logCall(ana, {
    ...{ decided: 'quetzala in the line', why: 'quetzalb', learned: 'quetzalc' },
    ...{ apologyWhy: 'quetzald', apologyFix: 'quetzale', apologyNever: 'quetzalf' },
  })
  await textOf(await org.signIn('maria'), named)
  const question = 'quetzalg: how else?'
  await ok(ana.post(`/app/coaching/about/${named.split('/').at(-1)}`, { question }))
  await pass(2)
  ana = await org.signIn('ana')
  const mended = { ...CALL, decided: 'quetzalh in the line', why: 'quetzali', reason: 'quetzalj' }
  await ok(ana.post(`${named}/correct`, mended))
  await ok(ana.post(`${named}/withdraw`))

  // One without: gone out to everyone, made a case of, taken back.
  const unnamed = { visibility: 'everyone_unnamed', decided: 'quetzalk in it', why: 'quetzall' }
  const open = await logCall(ana, unnamed)
  const id = open.split('/').at(-1)!
  await ok(ana.post(`${open}/release`, { decided: 'quetzalm in it', why: 'quetzaln', learned: '' }))
  await ok((await org.signIn('ada')).post(`/app/curate/${id}`, { verdict: 'pass' }))
  await pass(8)
  const eva = await org.signIn('eva')
  expect(await textOf(eva, MAKING)).toContain('quetzalm')
  const text = 'quetzalo, told afresh for everybody to answer'
  await ok(eva.post(`${MAKING}/cases`, { from: `call:${id}`, text }))
  ana = await org.signIn('ana')
  await ok(ana.post(`${open}/withdraw`))

  await closeHouse(org.house)
  // Into the file with what still stands beside it.
  const client = createClient({ url: `file:${join(org.dir, 'leeway.db')}` })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  const files = readdirSync(org.dir, { recursive: true, withFileTypes: true })
  const left = files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1').toLowerCase())
    .join('\n')
  removeDir(org.dir)
  expect(left).toContain('standing number 3')
  expect(left.match(/quetzal\w*/g)).toBeNull()
})
