import { notifyAll } from '../../db/queries/notices.ts'
import { savePolicyCare } from '../../db/queries/policy-care.ts'
import type { House } from '../http/env.ts'
import { type By, logged } from './logged.ts'

type Care = { ownerId: string; ownerName: string; reviewBy: string }

/** Names who looks after the policy, and by when; tells whoever is named by somebody else. */
export const changeCare = (
  house: House,
  { ownerName, ...care }: Care,
  { actorId, wasOwner }: By & { wasOwner: string | undefined },
): Promise<void> => {
  const detail = `${ownerName}, ${care.reviewBy}`
  return logged(house, { action: 'policy-care-changed', detail, actorId }, async (tx) => {
    await savePolicyCare(tx, care)
    const isNews = care.ownerId !== wasOwner && care.ownerId !== actorId
    const notice = { kind: 'policy-owner' as const, detail: '', at: house.clock.now() }
    if (isNews) await notifyAll(tx, [{ memberId: care.ownerId, ...notice }])
  })
}
