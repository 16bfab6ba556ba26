#pragma once
// Makes the grid of a block of stamps: roles over empty boxes.

#include "form/block_spec.h"
#include "form/record.h"

namespace mokuhyo::form {

[[nodiscard]] Stamps bind_stamps(StampsSpec const& spec, Record const& sheet);

}  // namespace mokuhyo::form
