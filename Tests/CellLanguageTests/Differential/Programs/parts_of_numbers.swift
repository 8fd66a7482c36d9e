import Foundation
let (w, f) = modf(-3.75)
print(w, f, lrint(2.5), rint(3.5), frexp(10.0), ldexp(0.5, 4), scalbn(1.5, 2), ilogb(10.0), fma(2.0, 3, 4))
print(remainder(5.5, 2), fdim(3.0, 5), nextafter(1.0, 2), erf(0.5), tgamma(5.0), asinh(1.0), atanh(0.5), M_PI_2)
let fl: Float = 2.5
print(modf(fl), rint(fl), copysign(fl, -1), remainder(fl, 2), erf(fl))
