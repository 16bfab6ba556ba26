#include "signoff/signing.h"

#include "form/wording.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::signoff {
namespace {

Diagnostics refusal(Span span, Message message, Message hint = {}) {
  Diagnostics said;
  said.error(span, std::move(message), std::move(hint));
  return said;
}

std::vector<std::string> roles_of(std::vector<Signatory> const& asked) {
  std::vector<std::string> roles;
  for (auto const& each : asked) roles.push_back(each.role);
  return roles;
}

Message name_and_date(Signature const& signature) {
  auto const date = short_name(signature.date);
  return {signature.name + "、" + date, signature.name + ", " + date};
}

Diagnostics refuse_unknown(form::Form const& form, std::vector<Signatory> const& asked,
                           std::string const& role) {
  if (asked.empty()) {
    return refusal(
        form.span, {"このシートの様式に決裁欄はありません", "this form has no boxes for stamps"},
        {"ひな形に「stamps」のブロックを書いてください", "write a `stamps` block in the template"});
  }
  auto const roles = roles_of(asked);
  return refusal(form.span,
                 {"「" + role + "」の押印欄はありません", "there is no box for `" + role + "`"},
                 {"「--as」には、押印の順に " + form::listed(roles, "・") + " のどれかを書きます",
                  "`--as` is one of " + form::listed(roles, ", ") + ", who sign in this order"});
}

class Desk {
 public:
  explicit Desk(Signed const& sheet) : m_sheet(sheet), m_asked(signatories_of(sheet.form)) {}

  [[nodiscard]] Diagnostics refuse(Signer const& signer) {
    bool const is_unseen = !signer.seen.empty() && signer.seen != name_of(m_sheet.content);
    if (is_unseen) return refuse_unseen();
    auto const asked = std::ranges::find(m_asked, signer.role, &Signatory::role);
    if (asked == m_asked.end()) return refuse_unknown(m_sheet.form, m_asked, signer.role);
    m_state = state_of(m_sheet.form, m_sheet.record, m_sheet.content).value.value();
    if (approval(signer.role).is_valid) return refuse_again(*approval(signer.role).signature);
    for (auto const& role : asked->before) {
      if (!approval(role).is_valid) return refuse_early(signer.role, approval(role));
    }
    return refuse_date(signer.date);
  }

 private:
  [[nodiscard]] Approval const& approval(std::string const& role) const {
    return *std::ranges::find(m_state.approvals, role, &Approval::role);
  }

  [[nodiscard]] Diagnostics refuse_unseen() const {
    return refusal(
        m_sheet.form.span,
        {"内容が、見ていたものから変わりました", "the sheet no longer says what was shown"},
        {"新しい内容を確かめてから、もう一度承認してください",
         "look at what it says now, then sign"});
  }

  static Diagnostics refuse_again(Signature const& signature) {
    auto const who = name_and_date(signature);
    return refusal(signature.span, {"「" + signature.role + "」は承認済みです（" + who.ja + "）",
                                    "`" + signature.role + "` has signed (" + who.en + ")"});
  }

  [[nodiscard]] Diagnostics refuse_early(std::string const& role, Approval const& missing) const {
    Message hint{"「--as " + missing.role + "」の承認が先です",
                 "`--as " + missing.role + "` comes first"};
    if (missing.signature) {
      hint.ja = "承認の後に内容が変わりました。" + hint.ja;
      hint.en = "the sheet has changed since they signed: " + hint.en;
    }
    return refusal(m_sheet.form.span,
                   {"「" + role + "」の前に「" + missing.role + "」の承認が要ります",
                    "`" + missing.role + "` signs before `" + role + "`"},
                   std::move(hint));
  }

  [[nodiscard]] Diagnostics refuse_date(input::Date date) const {
    if (m_sheet.record.signatures.empty()) return {};
    auto const& last = m_sheet.record.signatures.back();
    if (date >= last.date) return {};
    return refusal(last.span,
                   {"この承認（" + short_name(last.date) + "）より前の日付です",
                    "the day is before that of this sign-off (" + iso_name(last.date) + ")"},
                   {"「--date」を確かめてください", "check `--date`"});
  }

  Signed const& m_sheet;
  std::vector<Signatory> m_asked;
  State m_state;
};

}  // namespace

Result<std::string> sign(Signed const& sheet, Signer const& signer) {
  auto said = Desk(sheet).refuse(signer);
  if (said.has_errors()) return said;
  Signature signature{signer.role, signer.name, signer.date, sheet.content, {}, {}};
  auto const& before = sheet.record.signatures;
  signature.seal = seal_of(signature, before.empty() ? std::string() : before.back().seal);
  return entry_text(signature, sheet.record);
}

}  // namespace mokuhyo::signoff
