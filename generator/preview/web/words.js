// What the page says, in both languages.

const words = {
  skip: ["ページへ移動", "Skip to the pages"],
  sheets: ["シート", "Sheets"],
  tools: ["操作", "Tools"],
  pages: ["ページ", "Pages"],
  notes: ["指摘", "Findings"],
  previous: ["前のページ（k）", "Previous page (k)"],
  next: ["次のページ（j）", "Next page (j)"],
  pageNumber: ["ページ番号", "Page number"],
  zoom: ["倍率", "Zoom"],
  zoomIn: ["拡大（+）", "Zoom in (+)"],
  zoomOut: ["縮小（-）", "Zoom out (-)"],
  fitWidth: ["幅に合わせる（w）", "Fit width (w)"],
  fitPage: ["全体を表示（f）", "Fit page (f)"],
  single: ["1 ページずつ（s）", "One page at a time (s)"],
  search: ["検索（/）", "Search (/)"],
  print: ["印刷（p）", "Print (p)"],
  download: ["PDF を保存（d）", "Save the PDF (d)"],
  help: ["キーの一覧（?）", "Keys (?)"],
  keys: ["キー", "Keys"],
  close: ["閉じる", "Close"],
  loading: ["組んでいます…", "Setting type…"],
  connected: ["", ""],
  lost: ["プレビューが止まっています。起動すると、つながります", "The preview has stopped; it reconnects once it runs again"],
  stale: ["誤りがあるため、最後に正しく組めたページを示しています", "There are errors: these are the last pages without any"],
  compare: ["変わったところ（c）", "Changes (c)"],
  added: ["追加", "Added"],
  changed: ["変更（前は「{0}」）", "Changed (was: {0})"],
  removed: ["削除（前は「{0}」）", "Removed (was: {0})"],
  changes: ["変わったところ {0} か所", "{0} changes"],
  changesTitle: ["変わったところ", "Changes"],
  unchanged: ["変わったところはありません", "Nothing has changed"],
  since: ["くらべる相手", "Compare with"],
  "since.opened": ["開いてから", "Since opened"],
  "since.signoff": ["最後の承認から", "Since the last sign-off"],
  "since.edition": ["公表した版から", "Since the published edition"],
  "nothing.opened": ["変わったところはありません", "Nothing has changed"],
  "nothing.signoff": ["承認がまだないので、くらべられません", "Nobody has signed yet: there is nothing to compare with"],
  "nothing.edition": ["公表した版がないので、くらべられません。--edition を付けて起動してください", "There is no published edition to compare with: start with --edition"],
  "kind.added": ["追加", "Added"],
  "kind.changed": ["変更", "Changed"],
  "kind.removed": ["削除", "Removed"],
  approval: ["承認", "Sign-offs"],
  dateForm: ["ja", "en"],
  sign: ["承認する", "Sign"],
  signAs: ["「{0}」として承認する", "Sign as “{0}”"],
  signWhat: ["「{0}」の、いま見えている内容（番号 {1}）を、今日の日付で承認します。", "You sign “{0}” as it is shown now (content {1}), with today’s date."],
  signName: ["氏名", "Your name"],
  cancel: ["やめる", "Cancel"],
  signed: ["{0} {1} の承認を記録しました", "Signed by {1} as {0}"],
  notSigned: ["承認できませんでした。端末に示されたアドレスでページを開き直してください", "It could not be signed. Open the page anew by the address in the terminal"],
  "sign.valid": ["承認済み", "signed"],
  "sign.open": ["未承認", "open"],
  "sign.stale": ["承認の後に変更あり", "changed since signed"],
  changedFields: ["承認の後に変わった項目 {0}", "{0} fields changed since signed"],
  formChanged: ["承認の後にひな形が変わりました", "The template changed since signed"],
  final: ["✓ 確定版として刷れます", "✓ Ready for a final print"],
  obstacles: ["確定版までにあと {0} 件", "{0} left before final"],
  obstaclesTitle: ["確定版として刷る前に要ること", "What a final print needs"],
  draft: ["案", "Draft"],
  draftSpoken: ["案", "draft"],
  allSigned: ["承認済み", "signed"],
  partlySigned: ["承認 {0}/{1}", "{0} of {1} signed"],
  changedSince: ["承認の後に変更あり", "changed since signed"],
  filter: ["シートを絞り込む", "Find a sheet"],
  noSheet: ["当てはまるシートはありません", "No such sheet"],
  "key.c": ["変わったところをくらべる", "Compare: show what has changed"],
  gone: ["{0} はもうありません。元に戻ればまた表示します", "{0} is no longer there; it is shown again when it is back"],
  brokenPack: ["{0} の pack.yaml に誤りがあります", "There are errors in the pack.yaml of {0}"],
  nothing: ["誤りがあるため、まだページがありません", "There are errors, so there is no page yet"],
  fine: ["指摘はありません", "Nothing to report"],
  errors: ["エラー {0} 件", "{0} errors"],
  warnings: ["警告 {0} 件", "{0} warnings"],
  error: ["エラー", "Error"],
  warning: ["警告", "Warning"],
  updated: ["ページを更新しました", "The pages are up to date"],
  pageOf: ["{0} ページ", "Page {0}"],
  cellsOf: ["{0} ページの欄", "Cells of page {0}"],
  empty: ["（空欄）", "(empty)"],
  near: ["この近く", "near here"],
  copied: ["{0} をコピーしました", "Copied {0}"],
  opened: ["{0} を開きました", "Opened {0}"],
  notOpened: ["開けませんでした。端末に示されたアドレスでページを開き直してください", "It could not be opened. Open the page anew by the address in the terminal"],
  notFound: ["見つかりません", "Not found"],
  foundOf: ["{0} / {1}", "{0} of {1}"],
  "key.j": ["次のページ", "Next page"],
  "key.k": ["前のページ", "Previous page"],
  "key.arrows": ["スクロール。欄を選んでいるときは、隣の欄", "Scroll; on a cell, to the cell beside it"],
  "key.n": ["次の指摘", "Next finding"],
  "key.N": ["前の指摘", "Previous finding"],
  "key.enter": ["欄の書いてある場所を開く（またはコピー）", "Open where the cell is written (or copy its place)"],
  "key./": ["検索", "Search"],
  "key.plus": ["拡大", "Zoom in"],
  "key.minus": ["縮小", "Zoom out"],
  "key.0": ["実寸", "Actual size"],
  "key.w": ["幅に合わせる", "Fit width"],
  "key.f": ["全体を表示", "Fit page"],
  "key.s": ["1 ページずつ／続けて", "One page at a time, or all"],
  "key.p": ["印刷", "Print"],
  "onPaper": ["シートを印刷するには、プレビューの画面で p を押すか、印刷のボタンを押してください。PDF がそのまま印刷されます。",
    "To print the sheets, press p in the preview, or its print button: the PDF itself is printed."],
  "key.d": ["PDF を保存", "Save the PDF"],
  "key.?": ["この一覧", "This list"],
};

const stored = localStorage.getItem("language");
let language = stored ?? (navigator.language.startsWith("ja") ? "ja" : "en");

/** The text called `key`, with {0}, {1} replaced. */
export function word(key, ...values) {
  const text = words[key][language === "ja" ? 0 : 1];
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)]);
}

/** The text of a message of the program. */
export const said = (message) => message[language];

/** Writes every text that stands in the document itself. */
export function writeWords() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    if (element.matches("button, a")) element.title = word(element.dataset.label);
    if (element.matches("input")) element.placeholder = word(element.dataset.label);
  }
  const other = document.getElementById("language");
  other.textContent = language === "ja" ? "English" : "日本語";
  other.lang = language === "ja" ? "en" : "ja";
}

export function changeLanguage() {
  language = language === "ja" ? "en" : "ja";
  localStorage.setItem("language", language);
  writeWords();
}
