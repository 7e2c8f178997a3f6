/** What must be known of the content shown: not signed yet, fictitious, incomplete. */

/** One line a notice, at the top of every screen. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  )
}
