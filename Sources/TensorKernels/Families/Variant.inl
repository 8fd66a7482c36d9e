// All families for one instruction set; the variant's file says which, and how its functions are named.

#include "Vector.inl"
#include "Math.inl"
#include "Philox.inl"
#include "Loop.inl"
#include "Move.inl"
#include "Tiles.inl"
#include "ConvolutionRows.inl"
#include "FilterGradient.inl"
#include "Convolve.inl"
#include "Winograd.inl"
#include "ThinRows.inl"
#include "ThinForward.inl"
#include "ThinImageGradient.inl"
#include "ThinFilterGradient.inl"

const sg_variant SG_NAME(variant) = {
    .loop_run = SG_NAME(loop_run),
    .combine = SG_NAME(combine),
    .place = SG_NAME(place),
    .scatter_rows = SG_NAME(scatter_rows),
    .thin_convolve = SG_NAME(thin_convolve),
    .thin_image_gradient = SG_NAME(thin_image_gradient),
    .thin_filter_gradient = SG_NAME(thin_filter_gradient),
    .filter_gradient = SG_NAME(filter_gradient),
    .convolve = SG_NAME(convolve),
    .winograd_spread_source = SG_NAME(winograd_spread_source),
    .winograd_spread_filter = SG_NAME(winograd_spread_filter),
    .winograd_product = SG_NAME(winograd_product),
    .winograd_gather_target = SG_NAME(winograd_gather_target),
    .winograd_spread_target = SG_NAME(winograd_spread_target),
    .winograd_outer_product = SG_NAME(winograd_outer_product),
    .winograd_gather_filter = SG_NAME(winograd_gather_filter),
};
