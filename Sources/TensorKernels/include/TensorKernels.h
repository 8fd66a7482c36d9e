#pragma once

/// The vector loops that no library offers, in plain C.
///
/// Every family of loops is written once (Families/*.inl) with vectors of sixteen floats and compiled several times,
/// for the instruction sets of Variants/*.c; the one that fits the CPU is chosen at run time. Sixteen lanes whatever the
/// hardware, no fused multiply-add except where a header says so, and sums in a fixed order: so the variants agree in
/// every bit.
///
/// A function works on the range it is given and starts no thread; callers cut the work into shards.

#include "sg_convolution.h"
#include "sg_cpu.h"
#include "sg_loop.h"
#include "sg_matrix.h"
#include "sg_mixed.h"
#include "sg_move.h"
#include "sg_thin.h"
#include "sg_winograd.h"
