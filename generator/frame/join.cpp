#include "frame/join.h"

#include <iterator>
#include <utility>

namespace mokuhyo::frame {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void shift_links(Page& page, std::size_t by) {
  for (auto& link : page.links) {
    if (auto* const to = std::get_if<Destination>(&link.target)) to->page += by;
  }
}

/// Gives what is on a page its elements in the tree of the whole.
void move_elements(Page& page, ElementShift shift) {
  for (auto& item : page.items) item.element = shift.of(item.element);
  for (auto& link : page.links) link.element = shift.of(link.element);
  for (auto& stamp : page.stamps) stamp.element = shift.of(stamp.element);
  for (auto& cell : page.cells) cell.element = shift.of(cell.element);
}

}  // namespace

Document join(Document whole, Document part, LinkPages links) {
  auto const first = whole.pages.size();
  auto const shift = whole.structure.append(std::move(part.structure));
  for (auto& page : part.pages) {
    move_elements(page, shift);
    if (links == LinkPages::of_part) shift_links(page, first);
  }
  for (auto& entry : part.outline) entry.page += first;
  for (auto& labels : part.page_labels) labels.first += first;
  append(whole.pages, std::move(part.pages));
  append(whole.outline, std::move(part.outline));
  append(whole.page_labels, std::move(part.page_labels));
  append(whole.attachments, std::move(part.attachments));
  return whole;
}

}  // namespace mokuhyo::frame
