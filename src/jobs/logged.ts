import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import type { AuditAction } from '../domain/audit.ts'
import type { House } from '../http/env.ts'

export type By = { actorId: string }

/** Carries a change out in its turn and writes it to the log of changes, both or neither. */
export const logged = (
  { db, clock, inTurn }: House,
  { action, detail, actorId }: { action: AuditAction; detail: string } & By,
  change: (tx: Tx) => Promise<unknown>,
): Promise<void> =>
  inTurn(() =>
    db.write(async (tx) => {
      await change(tx)
      await recordAudit(tx, { at: clock.now(), actorId, action, detail })
    }),
  )
