// All families for one instruction set; the variant's file says which, and how its functions are named.

#include "Vector.inl"
#include "Math.inl"
#include "Philox.inl"
#include "Loop.inl"
#include "Move.inl"
#include "ThinConvolution.inl"
#include "ConvolutionRows.inl"
#include "FilterGradient.inl"
#include "Convolve.inl"

const sg_variant SG_NAME(variant) = {
    .loop_run = SG_NAME(loop_run),
    .combine = SG_NAME(combine),
    .place = SG_NAME(place),
    .scatter_rows = SG_NAME(scatter_rows),
    .thin_image_gradient = SG_NAME(thin_image_gradient),
    .filter_gradient = SG_NAME(filter_gradient),
    .convolve = SG_NAME(convolve),
};
