#pragma once
// How a rule is drawn.

namespace mokuhyo {

/// In the order of their gaps.
enum class RulePattern { solid, dashed, dotted };

}  // namespace mokuhyo
