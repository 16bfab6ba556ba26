#pragma once
// The characters of JIS X 0213:2004, which every system in Japan can show.

namespace mokuhyo::form {

/// Whether `character` is in JIS X 0213 or in JIS X 0201, or is what systems write for one of
/// theirs [～ U+FF5E for 〜 U+301C]. Selectors of variants belong to the character before them.
[[nodiscard]] bool is_in_jis_x_0213(char32_t character);

}  // namespace mokuhyo::form
