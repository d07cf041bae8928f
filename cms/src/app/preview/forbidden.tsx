export default function Forbidden() {
  return (
    <main>
      <h1>ログインしてください</h1>
      <p>
        下書きは編集デスクの利用者だけが見られます。<a href="/admin/login">ログイン</a>
      </p>
      <p lang="en">
        Drafts are for users of the editors’ desk. <a href="/admin/login">Log in</a>
      </p>
    </main>
  )
}
