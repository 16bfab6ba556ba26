#pragma once
// Where a part of a document comes among those that are there.

namespace mokuhyo::pdf {

/// Parts of either side keep the order in which they are added: those at the front, such as a table
/// of contents, can be made when those at the back are there.
enum class Side { front, back };

}  // namespace mokuhyo::pdf
