#pragma once
// The pages of the file: each is written when it is painted, and says the rest of itself when all
// of the file is known.

#include "frame/frame.h"
#include "pdf/haru.h"
#include "pdf/places.h"
#include "pdf/side.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pdf {

/// A page with what it will say of itself.
struct PageRecord {
  WrittenPage page;
  Dictionary entries;
  Array contents;
  std::int64_t key = 0;  // of its marks in the parent tree (/StructParents)
  Array annotations = {};
};

class PageWriter {
 public:
  /// All pages share one dictionary of resources.
  PageWriter(HaruDocument& file, Ref resources) : m_file(file), m_resources(resources) {}

  /// Writes the content of a page, which comes after the other pages on `side`; the record is valid
  /// until the next one is added. Its key and its annotations are still to come.
  PageRecord& add(frame::Page const& page, std::string_view deflated_content, Side side);
  /// The number of pages on `side`.
  [[nodiscard]] std::size_t count(Side side) const { return records(side).size(); }
  [[nodiscard]] PageRecord& at(Side side, std::size_t index) { return records(side).at(index); }
  [[nodiscard]] PageRecord& at(std::size_t index_in_document);
  /// More content, painted over what a page has in the state that pages begin with.
  void paint_over(PageRecord& record, std::string_view deflated_content);
  /// Writes what the pages say of themselves; gives them in order.
  [[nodiscard]] std::vector<WrittenPage> finish();

 private:
  using Records = std::vector<PageRecord>;
  [[nodiscard]] Records& records(Side side) { return side == Side::front ? m_front : m_back; }
  [[nodiscard]] Records const& records(Side side) const {
    return side == Side::front ? m_front : m_back;
  }

  HaruDocument& m_file;
  Ref m_resources;
  Records m_front, m_back;
  Ref m_save, m_restore;  // contents that many pages share
};

}  // namespace mokuhyo::pdf
