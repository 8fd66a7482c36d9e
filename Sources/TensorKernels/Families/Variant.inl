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
};
