export default function NotFound() {
  return (
    <main>
      <h1>見つかりません</h1>
      <p>この下書きはありません。削除されたか、アドレスが違います。</p>
      <p lang="en">There is no such draft. It may have been deleted, or the address is wrong.</p>
    </main>
  )
}
