// What a compiled program imports: `import SwiftGAN` brings tensors, layers, data sets, figures and training.
@_exported import Datasets
@_exported import Figures
@_exported import Layers
@_exported import Tensors
@_exported import Training
