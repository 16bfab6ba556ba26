#pragma once
// Chooses a face for every cluster from the role's list, and says what no face can show.

#include "base/result.h"
#include "text/cluster.h"
#include "text/written.h"

#include <string_view>

namespace mokuhyo::text {

/// Gives each cluster the first face of the role that has all of it (bold faces first for bold
/// clusters). Errors: an unknown role, a character that no face has. Warnings: a character that
/// only a later face than the role's first two has, or a variant of a character that no face has
/// (it is shown in its usual form).
[[nodiscard]] Result<Clusters> choose_faces(Clusters clusters, Written written,
                                            std::string_view role_name, font::Library const& fonts);

}  // namespace mokuhyo::text
