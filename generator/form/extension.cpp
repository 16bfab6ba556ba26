#include "form/extension.h"

#include "form/node.h"
#include "form/wording.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::form {
namespace {

using input::Entry;
using input::Mapping;
using input::Sequence;
using input::Value;

constexpr std::string_view blocks_key = "blocks";
constexpr std::string_view insert_key = "insert";

/// What a list holds: blocks go by their kind, all else by the value under the first key.
enum class Items { blocks, others };

std::string plain_name(Value const& item, std::size_t index, Items items) {
  auto const* const mapping = item.mapping();
  if (mapping == nullptr || mapping->entries.empty()) return std::to_string(index + 1);
  Entry const& first = mapping->entries.front();
  if (items == Items::blocks) return first.key;
  auto const* const scalar = first.value.scalar();
  return scalar != nullptr ? scalar->text : first.key;
}

/// The names of all items; the second with one name has a 2 behind it.
std::vector<std::string> item_names(Sequence const& list, Items items) {
  std::vector<std::string> plain;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    plain.push_back(plain_name(list.items[i], i, items));
    auto const count = std::count(plain.begin(), plain.end(), plain.back());
    names.push_back(count == 1 ? plain.back() : plain.back() + " " + std::to_string(count));
  }
  return names;
}

class Extender {
 public:
  [[nodiscard]] Value merge(Value base, Value const& change, Items items = Items::others) {
    auto const* const changes = change.mapping();
    if (changes == nullptr) return change;
    if (auto* const mapping = std::get_if<Mapping>(&base.data)) {
      merge_mapping(*mapping, *changes);
      return base;
    }
    if (auto* const list = std::get_if<Sequence>(&base.data)) {
      ListChanger(*this, *list, items).apply(*changes);
      return base;
    }
    return change;
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  void merge_mapping(Mapping& base, Mapping const& changes) {
    for (Entry const& change : changes.entries) {
      auto const found =
          std::find_if(base.entries.begin(), base.entries.end(),
                       [&change](Entry const& entry) { return entry.key == change.key; });
      if (found == base.entries.end()) {
        add(base, change);
      } else if (change.value.is_null()) {
        base.entries.erase(found);
      } else {
        Items const items = change.key == blocks_key ? Items::blocks : Items::others;
        found->value = merge(std::move(found->value), change.value, items);
      }
    }
  }

  void add(Mapping& base, Entry const& change) {
    if (!change.value.is_null()) {
      base.entries.push_back(change);
      return;
    }
    std::vector<std::string> known;
    for (Entry const& entry : base.entries) known.push_back(entry.key);
    refuse(change.key_span, change.key, known);
  }

  void refuse(Span span, std::string const& name, std::vector<std::string> const& known) {
    m_said.error(span,
                 {"元のテンプレートのここに「" + name + "」はありません",
                  "the template that this one extends has no `" + name + "` here"},
                 known_names(name, known));
  }

  /// Changes, takes out and adds items of one list.
  class ListChanger {
   public:
    ListChanger(Extender& extender, Sequence& list, Items items)
        : m_extender(extender), m_list(list), m_items(items), m_names(item_names(list, items)) {}

    void apply(Mapping const& changes) {
      for (Entry const& change : changes.entries) {
        if (change.key == insert_key) {
          for (auto const& item : Node(change.value, m_extender.m_said).items()) insert(item);
        } else if (auto const at = find(change.key, change.key_span)) {
          change_item(*at, change.value);
        }
      }
    }

   private:
    [[nodiscard]] std::optional<std::size_t> find(std::string const& name, Span span) {
      auto const found = std::find(m_names.begin(), m_names.end(), name);
      if (found != m_names.end()) return static_cast<std::size_t>(found - m_names.begin());
      m_extender.refuse(span, name, m_names);
      return std::nullopt;
    }

    void change_item(std::size_t at, Value const& change) {
      Value& item = m_list.items[at];
      auto* const block = m_items == Items::blocks ? std::get_if<Mapping>(&item.data) : nullptr;
      Value& changed =
          block != nullptr && !block->entries.empty() ? block->entries.front().value : item;
      if (change.is_null()) {
        m_list.items.erase(m_list.items.begin() + static_cast<std::ptrdiff_t>(at));
        m_names.erase(m_names.begin() + static_cast<std::ptrdiff_t>(at));
      } else {
        changed = m_extender.merge(std::move(changed), change);
      }
    }

    /// {after: name, items: [...]}, {before: name, items: [...]} or {items: [...]}
    void insert(Node node) {
      Keys keys(node);
      std::size_t at = place_of(keys);
      auto const items = keys.require("items");
      if (!items) return;
      for (auto const& item : items->items()) {
        auto const offset = static_cast<std::ptrdiff_t>(at);
        m_names.insert(m_names.begin() + offset, plain_name(item.value(), at, m_items));
        m_list.items.insert(m_list.items.begin() + offset, item.value());
        ++at;
      }
    }

    [[nodiscard]] std::size_t place_of(Keys& keys) {
      auto const after = keys.find("after");
      auto const before = keys.find("before");
      auto const next_to = after ? after : before;
      auto const at = next_to ? find(next_to->text(), next_to->span()) : std::nullopt;
      if (!at) return m_list.items.size();
      return after ? *at + 1 : *at;
    }

    Extender& m_extender;
    Sequence& m_list;
    Items m_items;
    std::vector<std::string> m_names;
  };

  Diagnostics m_said;
};

}  // namespace

Result<Value> extend(Value base, Value const& changes) {
  Extender extender;
  Value merged = extender.merge(std::move(base), changes);
  return {std::move(merged), extender.take_diagnostics()};
}

}  // namespace mokuhyo::form
