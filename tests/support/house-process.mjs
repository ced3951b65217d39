// A house in a process of its own, to be killed: asked over IPC, and answering so.
import { findOpenPulse } from '../../dist/db/queries/pulses.js'
import { openHouse } from '../../dist/src/house.js'
import { readSettings } from '../../dist/src/http/settings.js'
import { closePulse } from '../../dist/src/jobs/close-pulse.js'
import { openPulse } from '../../dist/src/jobs/open-pulse.js'

const house = await openHouse(readSettings(process.env))
const { room, db } = house

const CARRIES_OUT = {
  open: async () => (await openPulse(house)).ok,
  close: async () => (await findOpenPulse(db)) === undefined || (await closePulse(house)).ok,
  draw: ({ pulseId, memberId, blinded }) => room.draw(pulseId, memberId, blinded),
  cast: ({ ticket, number, ballot }) => room.cast(ticket, number, ballot),
  status: ({ pulseId }) => room.status(pulseId),
}

process.on('message', async ({ id, asked, ...rest }) => {
  try {
    process.send({ id, answer: await CARRIES_OUT[asked](rest) })
  } catch (error) {
    process.send({ id, error: error.message })
  }
})
process.send('ready')
