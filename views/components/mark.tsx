/** The mark: an interval, two limits and a point between. */
export const Mark = ({ kind = '' }: { kind?: string }) => (
  <svg class={`sym ${kind}`} viewBox="0 0 30 18" aria-hidden="true">
    <path d="M2 3v12M28 3v12M2 9h26" />
    <circle class="fill" cx="18.5" cy="9" r="4.6" />
  </svg>
)
