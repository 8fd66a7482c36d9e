import Fundation
import UIKit
print("hello")
