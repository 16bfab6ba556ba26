#include "signoff/approved_form.h"

#include "form/blocks.h"
#include "form/wording.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace mokuhyo::signoff {
namespace {

using form::DraftRule;

/// Its contrast with white is 7 to 1, so that it can be read on tinted cells too.
constexpr Color grey{89, 89, 89};
constexpr std::size_t shown_digits = 8;
/// What the line at the foot of a draft needs.
constexpr Length foot_margin = mm(6);

/// Calls `visit` with each cell that a finished sheet would not leave empty.
template <class SomeForm, class Visit>
void for_each_lacking_cell(SomeForm& form, Visit const& visit) {
  form::for_each_block<form::Grid>(form.blocks, [&visit](auto& grid) {
    for (auto& cell : grid.cells) {
      if (!cell.awaits.empty()) visit(cell);
    }
  });
}

bool lacks_cells(form::Form const& form) {
  bool lacks = false;
  for_each_lacking_cell(form, [&lacks](form::Cell const& /*cell*/) { lacks = true; });
  return lacks;
}

bool is_draft(form::Form const& form, Stage stage) {
  if (form.drafts.rule == DraftRule::always || stage == Stage::changed) return true;
  if (form.drafts.rule == DraftRule::never) return false;
  bool const is_signed = stage == Stage::signed_by_all || stage == Stage::not_asked;
  return !is_signed || lacks_cells(form);
}

std::size_t count_valid(State const& state) {
  return static_cast<std::size_t>(std::ranges::count_if(state.approvals, &Approval::is_valid));
}

class Approver {
 public:
  Approver(form::Form form, Standing const& standing, Inks inks)
      : m_form(std::move(form)), m_standing(standing), m_inks(inks) {}

  [[nodiscard]] form::Form run() {
    form::for_each_block<form::Stamps>(m_form.blocks, [this](form::Stamps& stamps) {
      for (auto& box : stamps.boxes) box.seal = seal_for(stamps, box.role);
    });
    if (is_draft(m_form, m_standing.state.stage)) make_draft();
    return std::move(m_form);
  }

 private:
  [[nodiscard]] form::DraftWords const& words() const { return m_form.drafts.words; }

  [[nodiscard]] std::optional<form::Seal> seal_for(form::Stamps const& stamps,
                                                   std::string const& role) const {
    auto const& approvals = m_standing.state.approvals;
    auto const of_role = std::ranges::find(approvals, role, &Approval::role);
    if (of_role == approvals.end() || !of_role->signature) return std::nullopt;
    auto const& signature = *of_role->signature;
    form::Seal seal;
    seal.top = stamps.seal_top.empty() ? role : stamps.seal_top;
    seal.date = short_name(signature.date);
    seal.name = signature.name;
    seal.spoken =
        role + " " + signature.name + " " + long_name(signature.date) + " " + words().approved;
    seal.color = m_inks == Inks::black ? black : stamps.seal_color;
    return of_role->is_valid ? seal : stale(std::move(seal));
  }

  /// What a seal leaves when the sheet has changed since: no stamp that could be taken for one.
  [[nodiscard]] form::Seal stale(form::Seal seal) const {
    seal.date = words().changed;
    seal.spoken += " " + words().changed;
    seal.color = grey;
    seal.is_whole = false;
    return seal;
  }

  void make_draft() {
    m_form.draft = form::DraftMarks{words().draft, foot()};
    auto& bottom = m_form.page.margin.bottom;
    bottom = std::max(bottom, foot_margin);
    std::size_t const look = m_form.type.looks.size();
    m_form.type.looks.emplace_back().color = grey;
    for_each_lacking_cell(m_form, [&](form::Cell& cell) { mark_lacking(cell, look); });
  }

  void mark_lacking(form::Cell& cell, std::size_t look) const {
    if (!cell.text.empty()) cell.text += "　";
    auto const begin = static_cast<std::uint32_t>(cell.text.size());
    cell.text += words().missing;
    cell.looks.push_back({begin, static_cast<std::uint32_t>(cell.text.size()), look});
  }

  /// [案　承認 2/4　令和6年4月2日　内容 c8220f96]
  [[nodiscard]] std::string foot() const {
    auto text = words().draft;
    for (auto const& part : {progress(), date(), content()}) {
      if (!part.empty()) text += "　" + part;
    }
    return text;
  }

  [[nodiscard]] std::string progress() const {
    auto const& state = m_standing.state;
    if (state.approvals.empty()) return {};
    auto const count = words().approved + " " + std::to_string(count_valid(state)) + "/" +
                       std::to_string(state.approvals.size());
    return state.stage == Stage::changed ? words().changed + "　" + count : count;
  }

  /// That of the last sign-off, else the last in the sheet: no clock decides what is printed.
  [[nodiscard]] std::string date() const {
    auto const& signatures = m_standing.record.signatures;
    if (!signatures.empty()) return long_name(signatures.back().date);
    auto const date = input::read_date(m_form.date);
    return date ? long_name(*date) : std::string();
  }

  [[nodiscard]] std::string content() const {
    return words().content + " " + m_standing.content.sheet.substr(0, shown_digits);
  }

  form::Form m_form;
  Standing const& m_standing;
  Inks m_inks;
};

Message changes_hint(State const& state) {
  Message hint{"承認の後に変わったもの: ", "changed since it was signed: "};
  auto names = state.changed_fields;
  if (state.form_changed) names.insert(names.begin(), "template");
  hint.ja += form::listed(names, "、");
  hint.en += form::listed(names, ", ");
  return hint;
}

Diagnostics open_signatures(form::Form const& form, State const& state) {
  Diagnostics said;
  for (auto const& [role, signature, is_valid] : state.approvals) {
    if (is_valid) continue;
    if (signature) {
      said.error(signature->span,
                 {"「" + role + "」の承認の後で内容が変わりました",
                  "the sheet has changed since `" + role + "` signed"},
                 changes_hint(state));
    } else if (form.drafts.rule != DraftRule::never) {
      said.error(form.span, {"「" + role + "」の承認がありません", "`" + role + "` has not signed"},
                 {"「mokuhyo signoff --as " + role + " --by 氏名」で承認します",
                  "sign with `mokuhyo signoff --as " + role + " --by NAME`"});
    }
  }
  return said;
}

}  // namespace

std::vector<std::string> missing_values(form::Form const& form) {
  std::vector<std::string> missing;
  for_each_lacking_cell(form, [&](form::Cell const& cell) { missing.push_back(cell.awaits); });
  return missing;
}

bool depends_on_signoffs(form::Form const& form, std::filesystem::path const& path) {
  std::error_code failed;
  return form.drafts.rule == DraftRule::always || lacks_cells(form) ||
         !signatories_of(form).empty() || std::filesystem::exists(record_path(path), failed);
}

form::Form approved(form::Form form, Standing const& standing, Inks inks) {
  return Approver(std::move(form), standing, inks).run();
}

Diagnostics obstacles(form::Form const& form, State const& state) {
  auto said = open_signatures(form, state);
  if (form.drafts.rule == DraftRule::never) return said;
  for_each_lacking_cell(form, [&](form::Cell const& cell) {
    said.error(cell.span,
               {"「" + cell.awaits + "」が書かれていません", "`" + cell.awaits + "` is missing"},
               {"完成したシートには要ります", "a finished sheet needs it"});
  });
  if (form.drafts.rule == DraftRule::always) {
    said.error(
        form.span, {"いつも案として刷る設定です", "it is set to be a draft always"},
        {"ひな形か冊子の「draft」を改めてください", "change `draft` in the template or the pack"});
  }
  return said;
}

}  // namespace mokuhyo::signoff
