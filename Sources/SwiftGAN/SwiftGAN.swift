// SwiftGAN
