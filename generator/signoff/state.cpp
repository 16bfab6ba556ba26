#include "signoff/state.h"

#include "form/blocks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::signoff {
namespace {

using form::StampOrder;

/// Puts down those who stamp, block by block.
class SignatoryList {
 public:
  void add(form::Stamps const& stamps) {
    auto boxes = stamps.boxes;
    if (stamps.order == StampOrder::from_last) std::ranges::reverse(boxes);
    auto const outside = all_roles();
    for (auto const& box : boxes)
      add(box.role, stamps.order == StampOrder::any ? outside : all_roles());
  }

  [[nodiscard]] std::vector<Signatory> take() { return std::move(m_list); }

 private:
  [[nodiscard]] std::vector<std::string> all_roles() const {
    std::vector<std::string> roles;
    for (auto const& each : m_list) roles.push_back(each.role);
    return roles;
  }

  void add(std::string const& role, std::vector<std::string> before) {
    if (std::ranges::find(m_list, role, &Signatory::role) == m_list.end())
      m_list.push_back({role, std::move(before)});
  }

  std::vector<Signatory> m_list;
};

bool is_same(Content const& a, Content const& b) { return a.sheet == b.sheet && a.form == b.form; }

/// In the order of `now`; fields that are gone come last.
std::vector<std::string> changes(Content const& then, Content const& now) {
  std::map<std::string_view, std::string_view> left;
  for (auto const& field : then.fields) left.emplace(field.path, field.digest);
  std::vector<std::string> paths;
  for (auto const& field : now.fields) {
    auto const old = left.extract(field.path);
    if (old.empty() || old.mapped() != field.digest) paths.push_back(field.path);
  }
  for (auto const& field : then.fields) {
    if (left.contains(field.path)) paths.push_back(field.path);
  }
  return paths;
}

Diagnostics doubt_roles(Record const& record, std::vector<Signatory> const& asked) {
  Diagnostics said;
  for (auto const& signature : record.signatures) {
    auto const& role = signature.role;
    if (std::ranges::find(asked, role, &Signatory::role) != asked.end()) continue;
    said.warning(signature.span, {"この様式に「" + role + "」の押印欄はありません",
                                  "this form has no box for the stamp of `" + role + "`"});
  }
  return said;
}

Stage stage_of(std::vector<Approval> const& approvals) {
  auto const valid = std::ranges::count_if(approvals, &Approval::is_valid);
  bool const is_stale = std::ranges::any_of(
      approvals, [](Approval const& each) { return each.signature && !each.is_valid; });
  if (approvals.empty()) return Stage::not_asked;
  if (is_stale) return Stage::changed;
  if (valid == 0) return Stage::open;
  return valid == std::ssize(approvals) ? Stage::signed_by_all : Stage::partly_signed;
}

/// What was signed by the last signature that counts and holds no longer.
Content const* last_stale(Record const& record, std::vector<Approval> const& approvals) {
  auto const is_stale = [&](Signature const& signature) {
    auto const of_role = std::ranges::find(approvals, signature.role, &Approval::role);
    return of_role != approvals.end() && !of_role->is_valid;
  };
  auto const& all = record.signatures;
  auto const newest = std::find_if(all.rbegin(), all.rend(), is_stale);
  return newest == all.rend() ? nullptr : &newest->content;
}

/// A form that asks for a role no more is another form than the role signed: while nobody has
/// signed that one, the sheet must not pass for one that waits for nobody.
void add_role_that_is_gone(State& state, Record const& record, Content const& now) {
  if (record.signatures.empty()) return;
  auto const& last = record.signatures.back();
  bool const is_asked =
      std::ranges::find(state.approvals, last.role, &Approval::role) != state.approvals.end();
  if (!is_asked && !is_same(last.content, now)) state.approvals.push_back({last.role, last, false});
}

}  // namespace

std::vector<Signatory> signatories_of(form::Form const& form) {
  SignatoryList list;
  form::for_each_block<form::Stamps>(form.blocks,
                                     [&list](form::Stamps const& stamps) { list.add(stamps); });
  return list.take();
}

Result<State> state_of(form::Form const& form, Record const& record, Content const& now) {
  auto const asked = signatories_of(form);
  State state;
  for (auto const& each : asked) state.approvals.push_back({each.role, std::nullopt, false});
  for (auto const& signature : record.signatures) {
    auto const of_role = std::ranges::find(state.approvals, signature.role, &Approval::role);
    if (of_role == state.approvals.end()) continue;
    of_role->signature = signature;
    of_role->is_valid = is_same(signature.content, now);
  }
  add_role_that_is_gone(state, record, now);
  state.stage = stage_of(state.approvals);
  if (auto const* const stale = last_stale(record, state.approvals)) {
    state.changed_fields = changes(*stale, now);
    state.form_changed = stale->form != now.form;
  }
  return {std::move(state), doubt_roles(record, asked)};
}

}  // namespace mokuhyo::signoff
