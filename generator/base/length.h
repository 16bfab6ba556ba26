#pragma once
// Exact lengths. A Length is a whole number of EMU, in which millimetres, points and Q are all
// whole; an Em is a whole number of thousandths of the type size, as fonts and PDF count.

#include <compare>
#include <cstdint>

namespace mokuhyo {

/// A distance on paper in EMU (English Metric Units: 914,400 to the inch). Range: ±2^62 EMU.
struct Length {
  std::int64_t emu = 0;

  [[nodiscard]] constexpr double points() const { return static_cast<double>(emu) / 12700.0; }
  [[nodiscard]] constexpr double millimetres() const { return static_cast<double>(emu) / 36000.0; }

  constexpr auto operator<=>(Length const&) const = default;
  constexpr Length& operator+=(Length other) {
    emu += other.emu;
    return *this;
  }
  constexpr Length& operator-=(Length other) {
    emu -= other.emu;
    return *this;
  }
};

[[nodiscard]] constexpr Length operator+(Length a, Length b) { return {a.emu + b.emu}; }
[[nodiscard]] constexpr Length operator-(Length a, Length b) { return {a.emu - b.emu}; }
[[nodiscard]] constexpr Length operator-(Length a) { return {-a.emu}; }
[[nodiscard]] constexpr Length operator*(Length a, std::int64_t n) { return {a.emu * n}; }
[[nodiscard]] constexpr Length operator*(std::int64_t n, Length a) { return {a.emu * n}; }
[[nodiscard]] constexpr Length operator/(Length a, std::int64_t n) { return {a.emu / n}; }

[[nodiscard]] constexpr Length emu(std::int64_t n) { return {n}; }
/// Millimetres, rounded to the nearest EMU [mm(0.12) -> 4320 EMU].
[[nodiscard]] constexpr Length mm(double n) {
  return {static_cast<std::int64_t>(n * 36000.0 + (n < 0 ? -0.5 : 0.5))};
}
/// Points of 1/72 inch, rounded to the nearest EMU.
[[nodiscard]] constexpr Length pt(double n) {
  return {static_cast<std::int64_t>(n * 12700.0 + (n < 0 ? -0.5 : 0.5))};
}
/// Q (級), a quarter of a millimetre.
[[nodiscard]] constexpr Length q(double n) { return mm(n / 4.0); }

/// A distance in thousandths of the type size. Font advances, spacing and measures are Em until
/// they are placed, so that shaped text serves every size.
struct Em {
  std::int32_t thousandths = 0;

  constexpr auto operator<=>(Em const&) const = default;
  constexpr Em& operator+=(Em other) {
    thousandths += other.thousandths;
    return *this;
  }
  constexpr Em& operator-=(Em other) {
    thousandths -= other.thousandths;
    return *this;
  }
};

[[nodiscard]] constexpr Em operator+(Em a, Em b) { return {a.thousandths + b.thousandths}; }
[[nodiscard]] constexpr Em operator-(Em a, Em b) { return {a.thousandths - b.thousandths}; }
[[nodiscard]] constexpr Em operator-(Em a) { return {-a.thousandths}; }
[[nodiscard]] constexpr Em operator*(Em a, std::int32_t n) { return {a.thousandths * n}; }
[[nodiscard]] constexpr Em operator/(Em a, std::int32_t n) { return {a.thousandths / n}; }

inline constexpr Em one_em{1000};

/// The length of `em` at type size `size`, rounded to the nearest EMU.
[[nodiscard]] constexpr Length at_size(Em em, Length size) {
  std::int64_t const scaled = size.emu * em.thousandths;
  return {(scaled + (scaled < 0 ? -500 : 500)) / 1000};
}
/// How many whole thousandths of `size` fit into `length`; rounds down, so that what fits in the
/// Em fits in the Length. `size` must be positive.
[[nodiscard]] constexpr Em in_ems(Length length, Length size) {
  return {static_cast<std::int32_t>(length.emu * 1000 / size.emu)};
}

/// A proportion in thousandths [Ratio{1350} is 1.35].
struct Ratio {
  std::int32_t thousandths = 1000;
  constexpr auto operator<=>(Ratio const&) const = default;
};

[[nodiscard]] constexpr Length operator*(Length a, Ratio r) {
  std::int64_t const scaled = a.emu * r.thousandths;
  return {(scaled + (scaled < 0 ? -500 : 500)) / 1000};
}

}  // namespace mokuhyo
