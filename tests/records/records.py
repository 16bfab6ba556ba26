"""Sheets as a city converts them from its records: made-up 事務事業評価, with all that such records hold.

Texts of every length, empty cells, half- and full-width forms side by side, characters that only some
systems have, line breaks, long words and addresses. The same number gives the same sheets.
"""

import random

SECTIONS = ["総務部　総務課", "こども未来部 子育て支援課", "土木部道路管理課", "環境部　ごみ減量推進課",
            "保健福祉部　高齢介護課", "教育委員会事務局 学校教育課", "産業観光部 農林水産課", "危機管理監　防災対策室"]
THINGS = ["放課後児童クラブ", "市道", "防犯灯", "図書館資料", "介護予防教室", "消防団", "学校給食", "観光案内所",
          "ため池", "橋りょう", "住民基本台帳", "公園遊具", "ごみ集積所", "就学援助", "予防接種", "空き家"]
ACTS = ["運営事業", "維持管理事業費", "整備事業（交付金）", "支援事業", "推進事業【重点】", "事務経費", "の長寿命化",
        "補助金交付事業"]
CLAUSES = ["市民の安全・安心を確保するため", "㈱みらい開発と協定を結び", "平成２９年度から令和５年度までの間に",
           "ＮＰＯ法人への委託により", "①申請の受付、②審査、③交付決定の順に", "前年度比△３．２％となったが",
           "ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞを利用した申請を始め", "国の補助（１／２以内）を受けて", "約1,200㎡の敷地に",
           "受付は8:30～17:15とし", "高齢化率が30.5％を超える地区で", "No.12号線ほか3路線において",
           "DX推進計画に基づき", "髙橋地区と﨑山地区で", "気温が35℃を超える日が続き", "費用対効果（B/C＝1.8）を踏まえ",
           "※印の施設を除き", "「くらしの便利帳」を全戸に配り", "10月〜3月の冬期は", "通信費が嵩み",
           "利用者アンケート（n=412）では", "Ⅲ期計画の初年度として", "−5℃の低温にも耐える設備とし",
           "詳しくは https://www.example.jp/city/kosodate/hiroba/2024/annai.html?id=000123&page=4 に示し",
           "〒999-0000の窓口を移し", "６５歳以上の一人暮らし世帯へ", "㏄・㎏などの単位を改め", "Wi-Fi（IEEE802.11ax）を備え",
           "pneumonoultramicroscopicsilicovolcanoconiosisなど難しい語を避けて", "問合せ先 shien-kosodate.center@example.jp を設け"]
ENDS = ["実施した。", "利用者が増えた。", "進めている", "見直しを行います。", "効果があった！", "課題が残る…。", "、取り組む。",
        "検討する必要がある。", "努めた。（再掲）", "廃止した。"]
OPENINGS = ["・", "○", "(1)", "１．", "→", "＊", "", "", ""]
UNITS = ["人", "件", "回", "％", "㎞", "団体", "箇所", "千円", "ｔ", "㎡", "台", "日/年"]
RATINGS = ["1", "2", "3", "4", "高い", "やや高い", "やや低い", "低い"]
WIDE = str.maketrans("0123456789,.-", "０１２３４５６７８９，．－")


class Records:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, words):
        return self.random.choice(words)

    def sentence(self):
        clauses = self.random.sample(CLAUSES, self.random.randint(1, 3))
        return "".join(clauses) + self.pick(ENDS)

    def text(self, longest):
        """Up to so many characters, of one line or of several; sometimes nothing at all."""
        length = self.random.choice([0, 10, longest // 4, longest // 2, longest])
        lines = []
        while length > 0:
            line = self.pick(OPENINGS) + "".join(
                self.sentence() for _ in range(self.random.randint(1, 2)))
            lines.append(line)
            length -= len(line)
        between = self.pick(["\n", "\n", "", "　"])
        return between.join(lines)[:longest].strip("　 \n")

    def number(self, most):
        number = self.random.randint(0, most)
        return self.pick([str(number), f"{number:,}", f"{number:,}".translate(WIDE), f"△{number}",
                          "0", "－", str(number)])

    def years(self, most):
        values = [self.number(most) for _ in range(self.random.randint(0, 6))]
        return values if any(values) else None

    def indicator(self):
        return {"指標名": self.pick(THINGS) + self.pick(["の数", "利用率", "の開催回数（累計）", ""]),
                "単位": self.pick(UNITS),
                "値": [self.pick([self.number(99999), f"{self.random.random() * 100:.1f}％", "調査中", "―", "-"])
                      for _ in range(6)]}

    def rated(self):
        rating = {"評価": self.pick(RATINGS), "理由": self.text(90)}
        return rating if self.random.random() < 0.9 else None

    def costs(self):
        rows = ["国庫支出金", "県支出金", "地方債", "その他", "一般財源", "正規職員従事人数", "延べ業務時間", "人件費"]
        return {row: self.years(self.random.choice([9, 999, 99999, 9999999])) for row in rows}

    def sheet(self, number):
        name = self.pick(THINGS) + self.pick(ACTS)
        return {
            "template": "jimu-jigyo-hyoka",
            "年度": "令和6年度",
            "作成日": self.pick(["R7.6.20", "令和７年６月２０日", "2025-06-20"]),
            "政策": {"番号": str(number % 7 + 1), "名称": "安全で快適な暮らしを支えるまち"},
            "施策": {"番号": f"{number % 7 + 1}-{number % 5 + 1}", "名称": self.pick(THINGS) + "の充実"},
            "事務事業": {"番号": f"{number:04}", "名称": name},
            "担当部": self.pick(["", "市長公室"]),
            "担当課": self.pick(SECTIONS),
            "事業期間": self.pick(["", "昭和５３年度～", "R4～R8", "単年度"]),
            "根拠法令等": self.pick(["", "道路法第42条第1項", "○○市補助金等交付規則（平成17年規則第46号）"]),
            "事業概要": self.text(320), "対象": self.text(80), "意図": self.text(120), "結果": self.text(120),
            "事業費": self.costs(),
            "指標": [{"区分": kind, "項目": [self.indicator() for _ in range(self.random.randint(1, 3))]}
                   for kind in ["活動指標", "対象指標", "成果指標"][:self.random.randint(1, 3)]],
            "評価": {view: self.rated() for view in ["目的妥当性", "有効性", "効率性", "公平性"]},
            "今後の方向性": {"方向性": self.pick(["1", "現状維持", "3 改善・縮小", "休止・廃止"]), "内容": self.text(220)},
            "意見": {"担当課": self.text(180), "所属長": self.text(180)},
        }


def sheets(count):
    """`count` sheets as data, the same ones every time."""
    return [Records(number).sheet(number) for number in range(1, count + 1)]
