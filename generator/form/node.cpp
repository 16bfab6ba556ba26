#include "form/node.h"

#include "form/quantity.h"
#include "form/wording.h"
#include "input/nearest.h"

#include <algorithm>
#include <cmath>

namespace mokuhyo::form {
namespace {

constexpr Length longest = mm(5000);
constexpr double most_ems = 1000;

std::optional<Length> length_of(Quantity quantity) {
  if (quantity.number < 0 || quantity.number > 20000) return std::nullopt;
  if (quantity.unit == "mm") return mm(quantity.number);
  if (quantity.unit == "cm") return mm(quantity.number * 10);
  if (quantity.unit == "pt") return pt(quantity.number);
  if (quantity.unit == "Q") return q(quantity.number);
  return std::nullopt;
}

std::optional<Length> read_length(std::string_view text) {
  auto const quantity = read_quantity(text);
  auto const length = quantity ? length_of(*quantity) : std::nullopt;
  return length && *length <= longest ? length : std::nullopt;
}

std::int32_t thousandths(double number) {
  return static_cast<std::int32_t>(std::lround(number * 1000));
}

std::optional<Em> read_em(std::string_view text) {
  auto const quantity = read_quantity(text);
  if (!quantity || quantity->unit != "em") return std::nullopt;
  if (quantity->number < 0 || quantity->number > most_ems) return std::nullopt;
  return Em{thousandths(quantity->number)};
}

}  // namespace

void Node::error(Message message, Message hint) const {
  m_said->error(m_value->span, std::move(message), std::move(hint));
}

std::string Node::text() const {
  if (auto const* const scalar = m_value->scalar()) return scalar->text;
  error({"ここには文字を書きます（" + kind_name(*m_value).ja + "があります）",
         "this takes text, not " + kind_name(*m_value).en});
  return {};
}

bool Node::flag() const {
  static constexpr std::array<Choice<bool>, 2> choices = {{{"false", false}, {"true", true}}};
  return choice(choices);
}

int Node::count(Range range) const {
  std::string const typed = text();
  auto const quantity = read_quantity(typed);
  bool const whole =
      quantity && quantity->unit.empty() && std::trunc(quantity->number) == quantity->number;
  if (whole && quantity->number >= range.lowest && quantity->number <= range.highest) {
    return static_cast<int>(quantity->number);
  }
  std::string const lowest = std::to_string(range.lowest);
  std::string const highest = std::to_string(range.highest);
  error({"「" + typed + "」は" + lowest + "から" + highest + "までの整数ではありません",
         "`" + typed + "` is no whole number from " + lowest + " to " + highest});
  return range.lowest;
}

Ratio Node::ratio() const {
  std::string const typed = text();
  auto const quantity = read_quantity(typed);
  if (quantity && quantity->unit.empty() && quantity->number >= 0.01 && quantity->number <= 100) {
    return Ratio{thousandths(quantity->number)};
  }
  error({"「" + typed + "」は倍率として読めません", "`" + typed + "` is no factor"},
        {"「1.35」のように 0.01 から 100 までの数を書いてください",
         "write a number from 0.01 to 100 such as 1.35"});
  return {};
}

Length Node::length() const {
  std::string const typed = text();
  if (auto const length = read_length(typed)) return *length;
  error({"「" + typed + "」は長さとして読めません", "`" + typed + "` is no length"},
        {"「12mm」「10.5pt」のように 0 から 5000mm までの長さを書いてください",
         "write a length from 0 to 5000mm such as 12mm or 10.5pt"});
  return {};
}

Distance Node::distance() const {
  std::string const typed = text();
  if (auto const em = read_em(typed)) return *em;
  if (auto const length = read_length(typed)) return *length;
  error({"「" + typed + "」は長さとして読めません", "`" + typed + "` is no distance"},
        {"「12mm」「10.5pt」「3em」のように書いてください（5000mm、1000em まで）",
         "write a distance such as 12mm, 10.5pt or 3em (up to 5000mm or 1000em)"});
  return Length{};
}

Em Node::em() const {
  std::string const typed = text();
  if (auto const em = read_em(typed)) return *em;
  error(
      {"「" + typed + "」は文字の大きさを単位とする長さではありません",
       "`" + typed + "` is not in em"},
      {"「0.5em」のように書いてください（1000em まで）", "write em such as 0.5em (up to 1000em)"});
  return {};
}

std::vector<Node> Node::items() const {
  auto const* const sequence = m_value->sequence();
  if (sequence == nullptr) return {*this};
  std::vector<Node> nodes;
  nodes.reserve(sequence->items.size());
  for (auto const& item : sequence->items) nodes.emplace_back(item, *m_said);
  return nodes;
}

std::size_t Node::index_of_choice(std::vector<std::string> const& names) const {
  std::string const typed = text();
  auto const found = std::find(names.begin(), names.end(), typed);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  if (m_value->scalar() == nullptr) return 0;
  error({"ここに「" + typed + "」は書けません", "`" + typed + "` cannot stand here"},
        known_names(typed, names));
  auto const meant = std::find(names.begin(), names.end(), input::nearest(typed, names));
  return meant == names.end() ? 0 : static_cast<std::size_t>(meant - names.begin());
}

Keys::Keys(Node node) : m_node(node) {
  if (node.is_mapping()) return;
  node.error({"ここには「項目: 値」の組を書きます（" + kind_name(node.value()).ja + "があります）",
              "this takes keys with values, not " + kind_name(node.value()).en});
}

Keys::~Keys() {
  auto const* const mapping = m_node.value().mapping();
  if (mapping == nullptr || m_forgives) return;
  for (auto const& [name, written] : m_guessed) {
    if (is_asked(written)) refuse_absence(name);
  }
  for (auto const& entry : mapping->entries) {
    if (is_asked(entry.key)) continue;
    m_node.diagnostics().error(entry.key_span, no_such_key(entry.key),
                               known_names(entry.key, m_asked));
  }
}

std::optional<Node> Keys::find(std::string_view name) {
  m_asked.emplace_back(name);
  auto const* const mapping = m_node.value().mapping();
  auto const* const value = mapping == nullptr ? nullptr : mapping->find(name);
  if (value == nullptr) return std::nullopt;
  return Node(*value, m_node.diagnostics());
}

std::optional<Node> Keys::require(std::string_view name) {
  auto const found = find(name);
  if (found || !m_node.is_mapping()) return found;
  auto const misspelt = find_misspelt(name);
  if (!misspelt) refuse_absence(name);
  return misspelt;
}

std::optional<Node> Keys::find_misspelt(std::string_view name) {
  for (auto const& entry : m_node.value().mapping()->entries) {
    if (is_asked(entry.key) || !input::nearest(entry.key, {std::string(name)})) continue;
    m_guessed.emplace_back(name, entry.key);
    return Node(entry.value, m_node.diagnostics());
  }
  return std::nullopt;
}

bool Keys::is_asked(std::string_view key) const {
  return std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end();
}

void Keys::refuse_absence(std::string_view name) const {
  std::string const key(name);
  m_node.error({"「" + key + "」がありません", "`" + key + "` is missing"},
               {"「" + key + ": …」を書いてください", "write `" + key + ": ...`"});
}

}  // namespace mokuhyo::form
